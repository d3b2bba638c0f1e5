namespace OpenStatement.Tracing.Tests;

/// <summary>Where a measure is heading, and by which steps that is reached, worked out from the official tables alone.</summary>
internal sealed class ExpectedTrend
{
    private const int MostQuarters = 24;

    private readonly TracedMeasure _measure;
    private readonly DateOnly _last;
    private readonly long _earlier;
    private readonly long _later;
    private readonly int _firstOfLatestYear;

    /// <param name="measure">Its way of counting did not change within the latest two years.</param>
    /// <param name="own">Up to the last quarter of the edition.</param>
    public ExpectedTrend(TracedMeasure measure, OfficialSeries own)
    {
        _measure = measure;
        Quarters = [.. own.Quarters.Where(quarter => quarter >= (measure.Break ?? DateOnly.MinValue)).TakeLast(MostQuarters)];
        _last = Quarters[^1];
        (_earlier, _later) = (own.YearTo(_last.AddYears(-1))!.Value, own.YearTo(_last)!.Value);
        _firstOfLatestYear = Quarters.Length - 4;
        Moves = new UsualMoves([.. Quarters.Select(quarter => own.Counts[quarter])]);
    }

    /// <summary>By which the trend is judged.</summary>
    public ImmutableArray<DateOnly> Quarters { get; }

    public UsualMoves Moves { get; }

    /// <summary>Rare counts have none.</summary>
    public bool HasRange => !_measure.IsRare;

    /// <summary>Unusual quarters, and whether each is higher than usual.</summary>
    public ImmutableSortedDictionary<DateOnly, bool> Unusual =>
        HasRange ? Moves.IsHigher.ToImmutableSortedDictionary(one => Quarters[one.Key], one => one.Value) : ImmutableSortedDictionary<DateOnly, bool>.Empty;

    public bool IsStable => HasRange && (Latest.Count == 0 || _earlier == _later);

    public string Words => this switch
    {
        { HasRange: false } => "too few to judge",
        { IsStable: true } => "stable",
        _ => $"{Size} {(_later > _earlier ? "increase" : "reduction")}",
    };

    /// <summary>With its shape, and with what it means where the unusual quarters lie on the side of the change.</summary>
    public string MarkedWords => HasRange ? $"{(IsStable ? '■' : _later > _earlier ? '▲' : '▼')} {Words}{Judgement}" : Words;

    /// <summary>Better or worse, in brackets; otherwise nothing.</summary>
    public string Judgement => !IsStable && HasRange && _measure.IsBetterLower && Latest.ContainsValue(_later > _earlier)
        ? Said.Judgement(_later > _earlier)
        : "";

    /// <summary>The numbers of the steps, and of the words in which they end.</summary>
    public ImmutableArray<string> Steps => HasRange
        ?
        [
            $"{Quarters.Length}", Said.Month(Quarters[0]), Said.Month(Said.Last(_last)),
            Said.Average(Moves.Mean), Said.Average(Moves.MeanMove), .. Said.LeftOut(Moves.LeftOut), Said.Average(Moves.Lower), Said.Average(Moves.Upper),
            .. UnusualOnes,
            Said.Month(Said.Last(_last)), Said.Number(_later), Said.Number(_earlier), Said.Difference(_earlier, _later), Said.Movement(_earlier, _later, isRare: false),
            .. IsStable ? [] : ImmutableArray.Create("10%", "10%", "25%", "25%"),
            Words,
        ]
        : ["4"];

    private ImmutableDictionary<DateOnly, bool> Latest => Unusual.Where(one => one.Key > _last.AddYears(-1)).ToImmutableDictionary();

    private string Size => (Math.Abs(_later - _earlier) * 100m / _earlier) switch
    {
        < 10 => "small",
        <= 25 => "moderate",
        _ => "large",
    };

    /// <summary>Whether the whole latest year is unusual on one side, after a row of quarters on the other.</summary>
    private bool IsNewLevel(bool isUp) =>
        Latest.Count == 4
        && Latest.Values.All(isHigher => isHigher == isUp)
        && Moves.Unusual.Any(stretch => stretch.Rule == UnusualRule.Shift && stretch.IsUp != isUp && stretch.Places[0] < _firstOfLatestYear);

    /// <summary>The row before, and what follows from it.</summary>
    private static IEnumerable<string> NewLevel(bool isUp) => [.. Said.Unusual(UnusualRule.Shift, !isUp), "the level has changed"];

    /// <summary>What is unusual in the latest year, rule by rule, and how many earlier quarters are.</summary>
    private ImmutableArray<string> UnusualOnes =>
    [
        .. Latest.Count == 0
            ? ["7", "above the average"]
            : Moves.Unusual
                .GroupBy(stretch => (stretch.Rule, stretch.IsUp), stretch => stretch.Places)
                .Select(same => (same.Key, Places: same.SelectMany(places => places).Where(place => place >= _firstOfLatestYear).Distinct().Order().ToList()))
                .Where(same => same.Places.Count > 0)
                .OrderBy(same => same.Key.Rule).ThenBy(same => same.Places[0])
                .SelectMany(same => (IEnumerable<string>)[.. Named(same.Places), .. Said.Unusual(same.Key.Rule, same.Key.IsUp)]),
        .. Unusual.Count == Latest.Count ? [] : ImmutableArray.Create($"{Unusual.Count - Latest.Count}"),
        .. IsNewLevel(isUp: true) ? NewLevel(isUp: true) : IsNewLevel(isUp: false) ? NewLevel(isUp: false) : [],
    ];

    /// <summary>Three or more in a row are named by their ends.</summary>
    private IEnumerable<string> Named(List<int> places) => places.Count >= 3 && places[^1] - places[0] == places.Count - 1
        ? [$"{places.Count}", Said.Month(Quarters[places[0]]), Said.Month(Said.Last(Quarters[places[^1]]))]
        : places.Select(place => Said.Span(Quarters[place]));
}
