namespace OpenStatement.Presentation;

/// <summary>What changed in the published figures of one measure for the force.</summary>
public sealed record RevisionHistory
{
    /// <summary>How many figures changed, or that none did.</summary>
    public required string Sentence { get; init; }

    public required string Caption { get; init; }

    /// <summary>The heading of the column of periods, such as "Quarter".</summary>
    public required string PeriodHeading { get; init; }

    /// <summary>Latest period first; empty where none changed.</summary>
    public required ImmutableArray<RevisedFigure> Rows { get; init; }

    public required ImmutableArray<GivenReason> Reasons { get; init; }
}
