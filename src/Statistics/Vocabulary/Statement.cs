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

/// <summary>A measure that has figures in general but none in this release: nothing is silently missing.</summary>
/// <param name="Measure">Id of the measure.</param>
/// <param name="Reason">Why it has none.</param>
/// <param name="Expected">When its figures are expected; null where that is not known.</param>
public sealed record OmittedMeasure(string Measure, string Reason, DateOnly? Expected);

/// <summary>A change made to a statement after it was published, which the Order requires to be published too.</summary>
/// <param name="Date">When the change was made.</param>
/// <param name="Text">What changed, and why.</param>
public sealed record Variation(DateOnly Date, string Text);

/// <summary>What stands at the head of a statement that goes to a board.</summary>
/// <param name="AgendaItem">Its number on the agenda; null where it has none.</param>
/// <param name="Meeting">The name of the board or meeting.</param>
/// <param name="Date">The day of the meeting.</param>
/// <param name="Title">The title of the paper.</param>
/// <param name="PresentedBy">Whose paper it is: an office or a post.</param>
/// <param name="Purpose">Why the board is given it.</param>
public sealed record BoardPaper(string? AgendaItem, string Meeting, DateOnly Date, string Title, string PresentedBy, string Purpose);

/// <summary>What can stand behind a printed statement.</summary>
public enum Appendix
{
    /// <summary>Every indicator of the plan.</summary>
    Plan,

    /// <summary>The national metrics and their sources.</summary>
    NationalMetrics,

    /// <summary>The local measures and what they stand in for.</summary>
    LocalMeasures,
}

/// <summary>How the print edition puts the words of a statement in order.</summary>
public enum ReadingOrder
{
    /// <summary>One priority after the other, each with all voices.</summary>
    Priority,

    /// <summary>One voice after the other, each with all priorities.</summary>
    Voice,
}
