namespace OpenStatement.Tracing.Tests;

/// <summary>What pages must say about a force among its most similar ones, worked out from the official tables alone.</summary>
internal sealed class ExpectedGroup
{
    private const decimal SmallestReadableRate = 0.1m;

    private readonly int _midYear;
    private readonly int _people;
    private readonly DateOnly _last;
    private readonly int _digits;

    /// <param name="last">The last quarter of the year.</param>
    /// <param name="midYear">In whose middle the people were counted.</param>
    /// <param name="countOf">The year's count of a force or of an area around it.</param>
    /// <param name="hasWider">Whether there are counts of the areas around the force.</param>
    public ExpectedGroup(DateOnly last, int midYear, Func<string, long> countOf, bool hasWider = false)
    {
        (_last, _midYear) = (last, midYear);
        var years = OfficialTables.Forces.Select(force => (Force: force, Count: countOf(force), People: OfficialTables.People[(force, midYear)])).ToList();
        _people = years.Average(year => year.Count * 1_000m / year.People) < SmallestReadableRate ? 100_000 : 1_000;
        Mean = years.Average(year => year.Count * (decimal)_people / year.People);
        Rates = [.. years.Select(year => new ExpectedRate(year.Force, year.Count, year.People, year.Count * (decimal)_people / year.People, Mean)).OrderBy(rate => rate.Rate)];
        Wider = hasWider
            ? [.. OfficialTables.Wider.Select(area => (area.Name, area.Kind, Count: countOf(area.Name), People: OfficialTables.People[(area.Name, midYear)]))
                .Select(area => ($"{area.Name} ({area.Kind})", area.Count, area.People, area.Count * (decimal)_people / area.People))]
            : [];
        _digits = DigitsThatTellApart();
    }

    public ExpectedGroup(TracedMeasure measure, Edition edition)
        : this(edition.LastQuarter, edition.MidYear, force => OfficialTables.Series[(edition.Vintage, force, measure.Id)].YearTo(edition.LastQuarter)!.Value)
    {
    }

    /// <summary>The areas around the force, which have no part in the average.</summary>
    public ImmutableArray<(string Name, long Count, long People, decimal Rate)> Wider { get; }

    public decimal OwnRate => Own.Rate;

    public decimal Mean { get; }

    /// <summary>Lowest first: none of the traced measures is better when higher.</summary>
    public ImmutableArray<ExpectedRate> Rates { get; }

    /// <summary>The place from the nearer end.</summary>
    public string Place => IsTooSmallToRank
        ? "too few to rank"
        : $"{(IsJoint ? "joint " : "")}{(Before == 0 ? "" : $"{Said.Ordinal(Before + 1)} ")}{End} rate of {Rates.Length}";

    /// <summary>The place among how many others with which rates, and where that lies, as a sentence.</summary>
    public ImmutableArray<string> Sentence => [.. IsTooSmallToRank ? Against : [Place, $"{Rates.Length - 1}", .. Against], .. Standing, .. Wider.SelectMany(area => new[] { Said.Rate(area.Rate), PerPeople })];

    /// <summary>The place as words written by hand give it.</summary>
    public ImmutableArray<string> Places => [Said.Ordinal(Before + 1), $"{Rates.Length}"];

    public ImmutableArray<string> Against => [Said.Rate(OwnRate), PerPeople, Said.Rate(Mean)];

    /// <summary>On which side of the group average the force lies, and what chance has to do with it.</summary>
    public ImmutableArray<string> Standing =>
    [
        $"{Own.Band.ToLowerInvariant()}{(Own.Band == "Similar" ? " to" : "")} the group average",
        Own.IsFarOut ? "far more than chance would explain" : Own.Band == "Similar" ? "chance can explain" : "more than chance would explain",
    ];

    public string PerPeople => $"per {Said.Number(_people)} people";

    /// <summary>The steps from the counts to the place.</summary>
    public ImmutableArray<string> Steps =>
    [
        Said.Number(Own.Count), Said.YearEnding(_last), Said.Number(Own.People),
        .. WantedYear == _midYear ? [$"{_midYear}"] : ImmutableArray.Create($"{WantedYear}", $"{_midYear}"),
        Said.Number(Own.Count), Said.Number(Own.People), Said.Number(_people), Write(OwnRate),
        Said.Rate(Mean), $"{Rates.Length}", $"{Rates.Length}",
        Write(Own.Usual.Lower), Write(Own.Usual.Upper), "19", "20", "95%", Write(Own.Wide.Lower), Write(Own.Wide.Upper), "499", "500", "99.8%",
        Write(OwnRate), Own.IsFarOut ? "outside both ranges" : Own.Band == "Similar" ? "within the first range" : "outside the first range but not the second", Standing[0],
        .. IsTooSmallToRank ? [$"{Said.SmallestTelling}"] : ImmutableArray<string>.Empty,
    ];

    /// <summary>The numbers in the caption and the heads of the columns.</summary>
    public ImmutableArray<string> Heads =>
        [Said.YearEnding(_last), PerPeople, .. IsTooSmallToRank ? [] : ImmutableArray.Create(Said.Ordinal(1)), $"{_midYear}"];

    /// <summary>
    /// Force, rate, side of the average, place where there are enough to give one, limits, count and people, lowest rate
    /// first; then the areas around the force, which have no place and no limits.
    /// </summary>
    public IEnumerable<string> Rows => RowsOfForces.Concat(Wider.Select(area => string.Join(
        " | ", area.Name, Write(area.Rate), "Not judged", "Not ranked", "No range", Said.Number(area.Count), Said.Number(area.People))));

    /// <summary>The words below the heading of the chart.</summary>
    public ImmutableArray<string> Subtitle => [PerPeople, Said.YearEnding(_last)];

    /// <summary>Title and description of the chart, as they are heard.</summary>
    public ImmutableArray<string> Spoken => [PerPeople, $"{Rates.Length}", Said.Rate(Rates[0].Rate), Said.Rate(Rates[^1].Rate), Said.Rate(Mean)];

    private ExpectedRate Own => Rates.Single(rate => rate.IsOwn);

    private IEnumerable<string> RowsOfForces => Rates.Select(rate => string.Join(" | ", (ImmutableArray<string>)
    [
        rate.Force + (rate.IsOwn ? " (this force)" : ""),
        Write(rate.Rate),
        rate.Band,
        .. IsTooSmallToRank ? [] : ImmutableArray.Create(Said.Ordinal(1 + Rates.Count(other => other.Rate < rate.Rate))),
        $"{Write(rate.Usual.Lower)} to {Write(rate.Usual.Upper)}",
        Said.Number(rate.Count),
        Said.Number(rate.People),
    ]));

    /// <summary>The year in whose middle people are counted, where that middle lies in the twelve months.</summary>
    private int WantedYear => Said.Last(_last) is { Month: >= 6 } last ? last.Year : Said.Last(_last).Year - 1;

    /// <summary>One more or fewer in any force would change its place.</summary>
    private bool IsTooSmallToRank => Rates.Any(rate => rate.Count < Said.SmallestTelling);

    private bool IsJoint => Rates.Count(rate => rate.Rate == OwnRate) > 1;

    private int Lower => Rates.Count(rate => rate.Rate < OwnRate);

    private int Higher => Rates.Count(rate => rate.Rate > OwnRate);

    private int Before => Math.Min(Lower, Higher);

    private string End => Lower <= Higher ? "lowest" : "highest";

    private string Write(decimal rate) => Said.Rate(rate, _digits);

    /// <summary>As many digits as it takes to see that neighbours differ and on which side of a limit a rate lies, up to four.</summary>
    private int DigitsThatTellApart()
    {
        var pairs = Rates.Zip(Rates.Skip(1), (one, next) => (one.Rate, next.Rate))
            .Concat(Rates.SelectMany(rate => new[] { (rate.Rate, rate.Usual.Lower), (rate.Rate, rate.Usual.Upper) }))
            .Concat([(OwnRate, Own.Wide.Lower), (OwnRate, Own.Wide.Upper)])
            .Where(pair => pair.Item1 != pair.Item2)
            .ToList();
        return Enumerable.Range(2, 2).FirstOrDefault(digits => pairs.TrueForAll(pair => Said.Rate(pair.Item1, digits) != Said.Rate(pair.Item2, digits)), 4);
    }
}
