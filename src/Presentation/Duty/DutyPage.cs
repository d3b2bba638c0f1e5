namespace OpenStatement.Presentation;

/// <summary>What the law asks the office to publish, item by item.</summary>
public sealed record DutyPage : Page
{
    /// <summary>The anchor of the list of priorities; no id of a duty has an underscore.</summary>
    public const string PrioritiesId = "national_priorities";

    public required ImmutableArray<DutyRow> Items { get; init; }

    /// <summary>National priorities first, then local ones.</summary>
    public required ImmutableArray<ApplicablePriority> Priorities { get; init; }
}
