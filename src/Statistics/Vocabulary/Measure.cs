using System.Collections.Immutable;

namespace OpenStatement.Statistics;

/// <summary>Something that is counted or surveyed again and again, with all that a reader needs to understand it.</summary>
public sealed record Measure
{
    public required string Id { get; init; }

    /// <summary>The id of the priority it belongs to.</summary>
    public required string Priority { get; init; }

    public required string Title { get; init; }

    public required MeasureRole Role { get; init; }

    /// <summary>For a proxy, the id of the national metric it stands in for.</summary>
    public string? ProxyFor { get; init; }

    public required Unit Unit { get; init; }

    public required Polarity Polarity { get; init; }

    public required Frequency Frequency { get; init; }

    /// <summary>Who published the figures, and where.</summary>
    public required string Source { get; init; }

    /// <summary>The areas for which the figures exist, in words.</summary>
    public required string Geography { get; init; }

    /// <summary>Digits shown after the decimal point.</summary>
    public required int Decimals { get; init; }

    /// <summary>For how many people its rates are given.</summary>
    public RateBase RateBase { get; init; } = RateBase.PerThousand;

    /// <summary>What the plan wants each period to reach, in the measure's unit; null where it wants nothing in numbers.</summary>
    public decimal? Target { get; init; }

    /// <summary>What must be known of the source, such as a gap in it; null where nothing was said.</summary>
    public string? SourceNote { get; init; }

    /// <summary>How long after a period its figures come, in words; null where nothing was said.</summary>
    public string? PublicationLag { get; init; }

    /// <summary>Ids of the measures it is put together from; empty for a measure of its own.</summary>
    public ImmutableArray<string> MadeOf { get; init; } = [];

    /// <summary>Whether small counts could point to a person.</summary>
    public required bool Disclosive { get; init; }

    public required Availability Availability { get; init; }

    /// <summary>Why there are no figures; never empty unless they are available.</summary>
    public string? AvailabilityReason { get; init; }

    /// <summary>What is counted, in plain words.</summary>
    public required string Definition { get; init; }

    /// <summary>Whether it counts by months, quarters or half-years, which together make up a year.</summary>
    public bool AddsUpToYear => Unit is Unit.Count && Frequency.IsPartOfYear();

    /// <summary>Whether it has counts of whole years: those that make one up, and those that are given by the year.</summary>
    public bool HasYearTotals => AddsUpToYear || (Unit is Unit.Count && Frequency.IsYear());

    public bool IsAvailable => Availability is Availability.Available;
}
