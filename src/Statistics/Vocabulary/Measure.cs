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

    /// <summary>Words that people search for and that the title and definition do not have; null where there are none.</summary>
    public string? SearchWords { get; init; }

    /// <summary>What it was called before, earliest first; empty for most.</summary>
    public ImmutableArray<FormerName> FormerNames { get; init; } = [];

    /// <summary>That it is no longer published; null for most.</summary>
    public Withdrawal? Withdrawal { get; init; }

    /// <summary>Whether it counts by months, quarters or half-years, which together make up a year.</summary>
    public bool AddsUpToYear => Unit is Unit.Count && Frequency.IsPartOfYear();

    /// <summary>Whether it has counts of whole years: those that make one up, and those that are given by the year.</summary>
    public bool HasYearTotals => AddsUpToYear || (Unit is Unit.Count && Frequency.IsYear());

    public bool IsAvailable => Availability is Availability.Available;

    /// <summary>Whether it was withdrawn before a release.</summary>
    public bool IsWithdrawnIn(ReleaseId release) => Withdrawal is { } withdrawal && withdrawal.Until < release;

    /// <summary>The measure with the words that it had in a release, and the id by which its figures are found.</summary>
    public Measure WordedIn(ReleaseId release) => FormerNames.IsEmpty ? this : AsOf(release) with { Id = Id };

    /// <summary>
    /// The measure with the id and the words that it had in a release: those of its published files. Only for
    /// what is shown or written; figures are found by the id it has now.
    /// </summary>
    public Measure AsOf(ReleaseId release)
    {
        var names = FormerNames.SkipWhile(name => name.Until < release);
        return names.FirstOrDefault() is not { } then
            ? this
            : this with
            {
                Id = then.Id,
                Title = names.Select(name => name.Title).OfType<string>().FirstOrDefault(Title),
                Definition = names.Select(name => name.Definition).OfType<string>().FirstOrDefault(Definition),
                Source = names.Select(name => name.Source).OfType<string>().FirstOrDefault(Source),
            };
    }
}

/// <summary>How a measure relates to the Home Office's national metrics.</summary>
public enum MeasureRole
{
    /// <summary>One of the national metrics themselves.</summary>
    National,

    /// <summary>A local figure that stands in for a national metric.</summary>
    Proxy,

    /// <summary>A local figure of the office's own choice.</summary>
    Local,
}

/// <summary>Whether there are figures for a measure; when there are none, the measure gives its reason.</summary>
public enum Availability
{
    Available,
    NotAvailable,
    ToBeConfirmed,
}
