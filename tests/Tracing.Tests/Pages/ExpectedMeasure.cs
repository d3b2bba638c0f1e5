namespace OpenStatement.Tracing.Tests;

/// <summary>What pages must say about a measure, worked out from the official tables alone.</summary>
internal sealed class ExpectedMeasure(TracedMeasure measure, Edition edition)
{
    public const string OwnForce = "Avon and Somerset";

    /// <summary>The Home Office's baseline is the year ending June 2019.</summary>
    private static readonly DateOnly BaselineQuarter = new(2019, 4, 1);

    private readonly DateOnly _last = edition.LastQuarter;

    public OfficialSeries Own { get; } = OfficialTables.Series[(edition.Vintage, OwnForce, measure.Id)].Until(edition.LastQuarter);

    public ExpectedGroup Group { get; } = new(measure, edition);

    public long Latest => Own.Counts[_last];

    public long Year => Own.YearTo(_last)!.Value;

    public long YearBefore => Own.YearTo(_last.AddYears(-1))!.Value;

    public long Baseline => Own.YearTo(BaselineQuarter)!.Value;

    public ExpectedTrend Trend => new(measure, Own);

    public ExpectedComparisons Comparisons => new(measure, Own, Trend.Judgement, BaselineQuarter);

    public string Movement => Said.Movement(YearBefore, Year, measure.IsRare);

    /// <summary>Beside a trend, which says what it means.</summary>
    public string MarkedMovement => Said.MarkedMovement(YearBefore, Year, measure);

    /// <summary>The same quarter a year before.</summary>
    public long LatestBefore => Own.Counts[_last.AddYears(-1)];

    private bool HasBrokenBaseline => Breaks(BaselineQuarter.AddMonths(-9), _last);

    /// <summary>The year's change, or its count beside those of all years.</summary>
    public ImmutableArray<string> Headline => measure switch
    {
        { IsRare: true } => [Said.Number(Year), Said.YearEnding(_last), .. UsualYears],
        _ when Trend.IsStable => ["stable", Said.Standing(YearBefore, Year, isStable: true)],
        _ => [Movement],
    };

    /// <summary>The year's count with its change, as the sentence at the head of a page says it.</summary>
    public ImmutableArray<string> Sentence => measure.IsRare
        ? Headline
        : [Said.Number(Year), Said.YearEnding(_last), .. Trend.IsStable ? [Said.Standing(YearBefore, Year, isStable: true), "stable"] : ImmutableArray.Create(Movement)];

    /// <summary>Beside a table of all comparisons.</summary>
    public ImmutableArray<string> FactsAlone => [.. YearAlone, .. LatestAlone, .. LookBack];

    public ImmutableArray<string> Facts =>
    [
        .. YearAlone,
        Said.MarkedMovement(YearBefore, Year, measure, Trend.Judgement), .. Against(YearBefore, _last.AddYears(-1)),
        .. LatestAlone,
        .. HasBrokenBaseline
            ? ["not compared", Said.Month(measure.Break!.Value), Said.YearEnding(BaselineQuarter)]
            : (ImmutableArray<string>)[Said.MarkedMovement(Baseline, Year, measure, Said.JudgementLongAgo(Baseline, Year, measure)), .. Against(Baseline, BaselineQuarter)],
        .. LookBack,
        Group.Place, .. Group.Against, Said.YearEnding(_last), .. Group.Standing,
    ];

    /// <summary>The line that stands for the baseline, as an average quarter; null where it must not be compared.</summary>
    public decimal? BaselineQuarterly => HasBrokenBaseline ? null : Baseline / 4m;

    public static string BaselineYear => Said.YearEnding(BaselineQuarter);

    /// <summary>Label, count, change on the year before and year to then, latest first.</summary>
    public IEnumerable<string> Rows(int periods) =>
        Own.Quarters.Reverse().Take(periods).Select(quarter => string.Join(" | ", Said.Span(quarter), Count(quarter), Change(quarter), YearTo(quarter)));

    /// <summary>Every number that a commentary on the statement may quote.</summary>
    public IEnumerable<string> Quotable =>
    [
        .. Facts, Movement, Said.Movement(Baseline, Year, measure.IsRare), .. Group.Places,
        .. Own.Quarters.SelectMany(quarter => (ImmutableArray<string>)[Said.Number(Own.Counts[quarter]), Said.QuarterEnding(quarter), Said.Month(quarter)]),
        Said.Percentage(YearBefore, Year), Said.Percentage(Baseline, Year), Said.Times(YearBefore, Year), Said.Times(Baseline, Year),
    ];

    /// <summary>A figure that a text asks for by name.</summary>
    public string Quoted(string name) => Said.Number(name switch
    {
        "latest" => Latest,
        "latest-12-months" => Year,
        "12-months-before" => YearBefore,
        _ => Baseline,
    });

    /// <summary>Whether the way of counting changes after one day and not after the end of a quarter.</summary>
    public bool Breaks(DateOnly after, DateOnly quarter) => measure.Break is { } day && after < day && day <= quarter;

    private ImmutableArray<string> YearAlone => [Said.Number(Year), Said.YearEnding(_last)];

    private ImmutableArray<string> LatestAlone => [Said.Number(Latest), Said.Span(_last), Said.Number(LatestBefore)];

    private ImmutableArray<string> LookBack => new ExpectedLookBack(measure, Own).Words;

    /// <summary>The average of all years that end with the latest, since when, and the least and the most of them.</summary>
    private ImmutableArray<string> UsualYears
    {
        get
        {
            var ends = Own.Quarters.Where(quarter => quarter.Month == _last.Month && Own.YearTo(quarter) is not null).ToList();
            var years = ends.ConvertAll(quarter => Own.YearTo(quarter)!.Value);
            return [Said.Rounded((decimal)years.Sum() / years.Count), Said.Month(ends[0].AddMonths(-9)), Said.Number(years.Min()), Said.Number(years.Max())];
        }
    }

    private string Count(DateOnly quarter) => Said.Number(Own.Counts[quarter]) + (quarter == measure.Break ? " [b]" : "");

    private string Change(DateOnly quarter)
    {
        var before = quarter.AddYears(-1);
        if (!Own.Counts.TryGetValue(before, out var earlier))
            return "no comparison";
        return Breaks(before, quarter) ? "not comparable" : Said.Movement(earlier, Own.Counts[quarter], measure.IsRare);
    }

    private string YearTo(DateOnly quarter) => Own.YearTo(quarter) is { } total
        ? Said.Number(total) + (Breaks(quarter.AddMonths(-9), quarter) ? " [b]" : "")
        : "[x]";

    private ImmutableArray<string> Against(long earlier, DateOnly quarter) =>
    [
        Said.Number(Year), Said.Number(earlier), Said.YearEnding(quarter),
        .. measure.IsRare || earlier < Said.SmallestTelling ? ImmutableArray<string>.Empty : [Said.Difference(earlier, Year)],
    ];
}
