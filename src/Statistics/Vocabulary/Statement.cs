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

    /// <summary>Whether its paragraphs have numbers by which they can be cited.</summary>
    public bool HasNumberedParagraphs { get; init; }

    /// <summary>How its print edition is put in order.</summary>
    public ReadingOrder Order { get; init; }

    /// <summary>Null where it goes to no board.</summary>
    public BoardPaper? BoardPaper { get; init; }

    /// <summary>What stands behind its print edition, in this order.</summary>
    public ImmutableArray<Appendix> Appendices { get; init; } = [];

    public required RichText Introduction { get; init; }
}
