using System.Collections.Immutable;

namespace OpenStatement.Tracing.Tests;

/// <summary>What pages must say about a force among its most similar ones, worked out from the official tables alone.</summary>
internal sealed class ExpectedGroup
{
    private const decimal SmallestReadableRate = 0.1m;

    private readonly int _midYear;
    private readonly ImmutableArray<(string Force, long Count, long People, decimal Rate)> _rates;
    private readonly int _people;

    public ExpectedGroup(TracedMeasure measure, Edition edition)
    {
        _midYear = edition.MidYear;
        var years = OfficialTables.Forces.Select(force => (
            Force: force,
            Count: OfficialTables.Series[(edition.Vintage, force, measure.Id)].YearTo(edition.LastQuarter)!.Value,
            People: OfficialTables.People[(force, edition.MidYear)])).ToList();
        _people = years.Average(year => year.Count * 1_000m / year.People) < SmallestReadableRate ? 100_000 : 1_000;
        _rates = [.. years.Select(year => (year.Force, year.Count, year.People, year.Count * (decimal)_people / year.People)).OrderBy(rate => rate.Item4)];
    }

    public decimal OwnRate => _rates.Single(rate => rate.Force == ExpectedMeasure.OwnForce).Rate;

    public decimal Mean => _rates.Average(rate => rate.Rate);

    /// <summary>The place from the nearer end.</summary>
    public string Place => IsTooSmallToRank
        ? "too few to rank"
        : $"{(IsJoint ? "joint " : "")}{(Before == 0 ? "" : $"{Said.Ordinal(Before + 1)} ")}{End} rate of {_rates.Length}";

    /// <summary>The place among how many others with which rates, as a sentence.</summary>
    public ImmutableArray<string> Sentence => IsTooSmallToRank ? Against : [Place, $"{_rates.Length - 1}", .. Against];

    /// <summary>The place as words written by hand give it.</summary>
    public ImmutableArray<string> Places => [Said.Ordinal(Before + 1), $"{_rates.Length}"];

    public ImmutableArray<string> Against => [Said.Rate(OwnRate), PerPeople, Said.Rate(Mean)];

    public string PerPeople => $"per {Said.Number(_people)} people";

    /// <summary>The year of the populations, and how many forces there are.</summary>
    public ImmutableArray<string> Method => [$"{_midYear}", $"{_rates.Length}"];

    /// <summary>The numbers in the heads of the columns.</summary>
    public ImmutableArray<string> Heads => IsTooSmallToRank ? [PerPeople, $"{_midYear}"] : [PerPeople, Said.Ordinal(1), $"{_midYear}"];

    /// <summary>
    /// Force, rate, place where there are enough to give one, count and people, lowest rate first: none of the traced
    /// measures is better when higher.
    /// </summary>
    public IEnumerable<string> Rows => _rates.Select(rate => string.Join(" | ", (ImmutableArray<string>)
    [
        rate.Force + (rate.Force == ExpectedMeasure.OwnForce ? " (this force)" : ""),
        Said.Rate(rate.Rate),
        .. IsTooSmallToRank ? [] : ImmutableArray.Create(Said.Ordinal(1 + _rates.Count(other => other.Rate < rate.Rate))),
        Said.Number(rate.Count),
        Said.Number(rate.People),
    ]));

    /// <summary>The length of each force's bar, in percent of the longest.</summary>
    public IEnumerable<decimal> Bars => _rates.Select(rate => rate.Rate / _rates[^1].Rate * 100);

    /// <summary>One more or fewer in any force would change its place.</summary>
    private bool IsTooSmallToRank => _rates.Any(rate => rate.Count < Said.SmallestTelling);

    private bool IsJoint => _rates.Count(rate => rate.Rate == OwnRate) > 1;

    private int Lower => _rates.Count(rate => rate.Rate < OwnRate);

    private int Higher => _rates.Count(rate => rate.Rate > OwnRate);

    private int Before => Math.Min(Lower, Higher);

    private string End => Lower <= Higher ? "lowest" : "highest";
}
