using System.Collections.Immutable;

namespace OpenStatement.Tracing.Tests;

/// <summary>What pages must say about a force among its most similar ones, worked out from the official tables alone.</summary>
internal sealed class ExpectedGroup
{
    private const decimal SmallestReadableRate = 0.1m;

    private readonly int _midYear;
    private readonly ImmutableArray<ExpectedRate> _rates;
    private readonly int _people;
    private readonly DateOnly _last;
    private readonly int _digits;

    public ExpectedGroup(TracedMeasure measure, Edition edition)
    {
        _midYear = edition.MidYear;
        _last = edition.LastQuarter;
        var years = OfficialTables.Forces.Select(force => (
            Force: force,
            Count: OfficialTables.Series[(edition.Vintage, force, measure.Id)].YearTo(edition.LastQuarter)!.Value,
            People: OfficialTables.People[(force, edition.MidYear)])).ToList();
        _people = years.Average(year => year.Count * 1_000m / year.People) < SmallestReadableRate ? 100_000 : 1_000;
        Mean = years.Average(year => year.Count * (decimal)_people / year.People);
        _rates = [.. years.Select(year => new ExpectedRate(year.Force, year.Count, year.People, year.Count * (decimal)_people / year.People, Mean)).OrderBy(rate => rate.Rate)];
        _digits = DigitsThatTellApart();
    }

    public decimal OwnRate => Own.Rate;

    public decimal Mean { get; }

    /// <summary>Lowest first: none of the traced measures is better when higher.</summary>
    public ImmutableArray<ExpectedRate> Rates => _rates;

    /// <summary>The place from the nearer end.</summary>
    public string Place => IsTooSmallToRank
        ? "too few to rank"
        : $"{(IsJoint ? "joint " : "")}{(Before == 0 ? "" : $"{Said.Ordinal(Before + 1)} ")}{End} rate of {_rates.Length}";

    /// <summary>The place among how many others with which rates, and where that lies, as a sentence.</summary>
    public ImmutableArray<string> Sentence => [.. IsTooSmallToRank ? Against : [Place, $"{_rates.Length - 1}", .. Against], .. Standing];

    /// <summary>The place as words written by hand give it.</summary>
    public ImmutableArray<string> Places => [Said.Ordinal(Before + 1), $"{_rates.Length}"];

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
        Said.Rate(Mean), $"{_rates.Length}", $"{_rates.Length}",
        Write(Own.Usual.Lower), Write(Own.Usual.Upper), "19", "20", "95%", Write(Own.Wide.Lower), Write(Own.Wide.Upper), "499", "500", "99.8%",
        Write(OwnRate), Own.IsFarOut ? "outside both ranges" : Own.Band == "Similar" ? "within the first range" : "outside the first range but not the second", Standing[0],
        .. IsTooSmallToRank ? [$"{Said.SmallestTelling}"] : ImmutableArray<string>.Empty,
    ];

    /// <summary>The numbers in the caption and the heads of the columns.</summary>
    public ImmutableArray<string> Heads =>
        [Said.YearEnding(_last), PerPeople, .. IsTooSmallToRank ? [] : ImmutableArray.Create(Said.Ordinal(1)), $"{_midYear}"];

    /// <summary>Force, rate, place where there are enough to give one, side of the average, limits, count and people, lowest rate first.</summary>
    public IEnumerable<string> Rows => _rates.Select(rate => string.Join(" | ", (ImmutableArray<string>)
    [
        rate.Force + (rate.IsOwn ? " (this force)" : ""),
        Write(rate.Rate),
        .. IsTooSmallToRank ? [] : ImmutableArray.Create(Said.Ordinal(1 + _rates.Count(other => other.Rate < rate.Rate))),
        rate.Band,
        $"{Write(rate.Usual.Lower)} to {Write(rate.Usual.Upper)}",
        Said.Number(rate.Count),
        Said.Number(rate.People),
    ]));

    /// <summary>The words below the heading of the chart.</summary>
    public ImmutableArray<string> Subtitle => [PerPeople, Said.YearEnding(_last)];

    /// <summary>Title and description of the chart, as they are heard.</summary>
    public ImmutableArray<string> Spoken => [PerPeople, $"{_rates.Length}", Said.Rate(_rates[0].Rate), Said.Rate(_rates[^1].Rate), Said.Rate(Mean)];

    private ExpectedRate Own => _rates.Single(rate => rate.IsOwn);

    /// <summary>The year in whose middle people are counted, where that middle lies in the twelve months.</summary>
    private int WantedYear => Said.Last(_last) is { Month: >= 6 } last ? last.Year : Said.Last(_last).Year - 1;

    /// <summary>One more or fewer in any force would change its place.</summary>
    private bool IsTooSmallToRank => _rates.Any(rate => rate.Count < Said.SmallestTelling);

    private bool IsJoint => _rates.Count(rate => rate.Rate == OwnRate) > 1;

    private int Lower => _rates.Count(rate => rate.Rate < OwnRate);

    private int Higher => _rates.Count(rate => rate.Rate > OwnRate);

    private int Before => Math.Min(Lower, Higher);

    private string End => Lower <= Higher ? "lowest" : "highest";

    private string Write(decimal rate) => Said.Rate(rate, _digits);

    /// <summary>As many digits as it takes to see that neighbours differ and on which side of a limit a rate lies, up to four.</summary>
    private int DigitsThatTellApart()
    {
        var pairs = _rates.Zip(_rates.Skip(1), (one, next) => (one.Rate, next.Rate))
            .Concat(_rates.SelectMany(rate => new[] { (rate.Rate, rate.Usual.Lower), (rate.Rate, rate.Usual.Upper) }))
            .Concat([(OwnRate, Own.Wide.Lower), (OwnRate, Own.Wide.Upper)])
            .Where(pair => pair.Item1 != pair.Item2)
            .ToList();
        return Enumerable.Range(2, 2).FirstOrDefault(digits => pairs.TrueForAll(pair => Said.Rate(pair.Item1, digits) != Said.Rate(pair.Item2, digits)), 4);
    }
}
