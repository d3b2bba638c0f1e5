namespace OpenStatement.Tracing.Tests;

/// <summary>What a chart must show and what must stand around it, worked out from the official tables alone.</summary>
/// <param name="measure">What is counted.</param>
/// <param name="expected">Its figures.</param>
/// <param name="periods">How many are shown.</param>
/// <param name="isFull">Whether average and moving average are shown, as on the page of the measure.</param>
internal sealed class ExpectedChart(TracedMeasure measure, ExpectedMeasure expected, int periods, bool isFull)
{
    private const int FewestFlagged = 7;

    private readonly ImmutableArray<DateOnly> _quarters = [.. expected.Own.Quarters.TakeLast(periods)];

    private readonly ExpectedTrend _trend = expected.Trend;

    /// <summary>Earliest first.</summary>
    public ImmutableArray<long> Counts => [.. _quarters.Select(quarter => expected.Own.Counts[quarter])];

    /// <summary>The points before which the line is broken.</summary>
    public ImmutableArray<int> Breaks => [.. Enumerable.Range(1, _quarters.Length - 1).Where(index => expected.Breaks(_quarters[index - 1], _quarters[index]))];

    /// <summary>Ends of the usual range; a count cannot be below nothing. Null where there is none.</summary>
    public (decimal Lower, decimal Upper)? UsualRange => _trend.HasRange ? (Math.Max(_trend.Moves.Lower, 0), _trend.Moves.Upper) : null;

    public decimal? Average => isFull && _trend.HasRange ? _trend.Moves.Mean : null;

    /// <summary>The first point of the usual range.</summary>
    public int FirstUsual => _quarters.IndexOf(_trend.Quarters[0]);

    /// <summary>Unusual points, and whether each is higher than usual.</summary>
    public ImmutableArray<(int Point, bool IsHigher)> Flags => [.. _trend.Unusual.Select(one => (_quarters.IndexOf(one.Key), one.Value))];

    private ImmutableArray<string> MostlyFlagged => [Said.Month(_trend.Quarters[0]), "higher or lower than usual"];

    /// <summary>Most quarters are unusual, and enough for a pattern: then that is said once and no point has a sign.</summary>
    public bool IsMostlyFlagged => _trend.Unusual.Count >= FewestFlagged && _trend.Unusual.Count * 2 > _trend.Quarters.Length;

    /// <summary>The unusual points that have a sign.</summary>
    public ImmutableArray<(int Point, bool IsHigher)> Signs => IsMostlyFlagged ? [] : Flags;

    /// <summary>An average quarter of the twelve months that end with each point; null where they are not all counted in the same way.</summary>
    public ImmutableArray<decimal?> MovingAverage =>
        [.. _quarters.Select(quarter => isFull && _trend.HasRange && !expected.Breaks(quarter.AddMonths(-9), quarter) ? expected.Own.YearTo(quarter) / 4m : null)];

    /// <summary>What scripts say of each point besides its value.</summary>
    public IEnumerable<(int Point, string Words)> Remarks =>
        Flags.Select(flag => (flag.Point, $"{Said.HigherOrLower(flag.IsHigher)} than usual"))
            .Concat(isFull ? Breaks.Select(point => (point, "note 1")) : [])
            .GroupBy(remark => remark.Item1, (point, remarks) => (point, string.Join("; ", remarks.Select(remark => remark.Item2))))
            .OrderBy(remark => remark.point);

    /// <summary>The latest figure with how it stands, and what the chart covers.</summary>
    public ImmutableArray<string> Caption =>
    [
        Said.Number(expected.Latest), Said.QuarterEnding(Last), .. StandingOfLatest,
        Said.Month(First), Said.Month(Said.Last(Last)),
    ];

    /// <summary>Both ends, the extremes of what is counted as the last figure is, and whatever else is drawn.</summary>
    public ImmutableArray<string> Description
    {
        get
        {
            var start = Breaks.LastOrDefault();
            var comparable = Counts[start..];
            ImmutableArray<string> since = start == 0 ? [] : [Said.Month(_quarters[start])];
            return
            [
                .. Point(0), .. Point(Counts.Length - 1),
                .. since, .. Point(start + comparable.IndexOf(comparable.Min())),
                .. since, .. Point(start + comparable.IndexOf(comparable.Max())),
                .. DescriptionOfRange, .. DescriptionOfMovingAverage,
                .. expected.BaselineQuarterly is { } baseline ? [ExpectedMeasure.BaselineYear, Said.Rounded(baseline)] : ImmutableArray<string>.Empty,
            ];
        }
    }

    /// <summary>The words within the drawing, without those of the scale and of the baseline, which may stand below instead.</summary>
    public ImmutableArray<string> Labels =>
    [
        .. Breaks.SelectMany((_, index) => isFull ? ["[b]", $"{index + 1}"] : ImmutableArray.Create("[b]")),
        .. new[] { First, _quarters[(_quarters.Length - 1) / 2], Last }.Select(quarter => Said.ShortMonth(Said.Last(quarter))),
    ];

    /// <summary>The words of the key.</summary>
    public ImmutableArray<string> Key =>
    [
        .. expected.BaselineQuarterly is null ? [] : ImmutableArray.Create(ExpectedMeasure.BaselineYear),
        .. Average is null ? [] : ImmutableArray.Create($"{_trend.Quarters.Length}"),
        .. Signs.Select(flag => flag.IsHigher).Distinct().OrderDescending().Select(isHigher => $"{Said.HigherOrLower(isHigher)} than usual"),
    ];

    /// <summary>The notes below, on breaks.</summary>
    public ImmutableArray<string> Notes => isFull ? measure.NoteOnBreak : [];

    /// <summary>Against the usual range, or against a year before where there is no such range; nothing where most are flagged.</summary>
    private ImmutableArray<string> StandingOfLatest => this switch
    {
        _ when !_trend.HasRange => [Said.Number(expected.LatestBefore)],
        { IsMostlyFlagged: true } => MostlyFlagged,
        _ when _trend.Unusual.TryGetValue(Last, out var isHigher) => [$"{Said.HigherOrLower(isHigher)} than usual"],
        _ => ["within its usual range"],
    };

    private ImmutableArray<string> DescriptionOfRange => UsualRange is not { } range
        ? []
        :
        [
            $"{_trend.Quarters.Length}", Said.Rounded(range.Lower), Said.Rounded(range.Upper), .. Average is { } average ? [Said.Rounded(average)] : ImmutableArray<string>.Empty,
            .. IsMostlyFlagged ? MostlyFlagged : [],
            .. Signs.GroupBy(flag => flag.IsHigher, flag => flag.Point).SelectMany(side => (IEnumerable<string>)
                [$"{side.Count()}", $"{Said.HigherOrLower(side.Key)} than usual", Said.QuarterEnding(_quarters[side.Last()])]),
        ];

    /// <summary>From the first of those without a gap to the last.</summary>
    private ImmutableArray<string> DescriptionOfMovingAverage
    {
        get
        {
            var first = MovingAverage.LastIndexOf(null) + 1;
            if (first == _quarters.Length)
                return [];
            var (from, to) = (MovingAverage[first]!.Value, MovingAverage[^1]!.Value);
            return [$"went {(to > from ? "up" : "down")}", Said.Rounded(from), Said.QuarterEnding(_quarters[first]), Said.Rounded(to), Said.QuarterEnding(Last)];
        }
    }

    private DateOnly First => _quarters[0];

    private DateOnly Last => _quarters[^1];

    private ImmutableArray<string> Point(int index) => [Said.Number(Counts[index]), Said.QuarterEnding(_quarters[index])];
}
