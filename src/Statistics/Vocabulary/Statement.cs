using System.Collections.Immutable;

namespace OpenStatement.Statistics;

/// <summary>The words and dates of one release, apart from the commentary on each priority.</summary>
public sealed record Statement
{
    public required string Title { get; init; }

    /// <summary>The quarter the statement is about.</summary>
    public required Period Period { get; init; }

    /// <summary>The day on which the figures stood as this release gives them.</summary>
    public required DateOnly DataAsAt { get; init; }

    public required DateOnly Published { get; init; }

    /// <summary>When the next statement is expected; null when it is not known.</summary>
    public DateOnly? NextDue { get; init; }

    public ImmutableArray<OmittedMeasure> OmittedMeasures { get; init; } = [];

    public ImmutableArray<Variation> Variations { get; init; } = [];

    public required RichText Introduction { get; init; }
}
