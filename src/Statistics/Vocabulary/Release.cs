namespace OpenStatement.Statistics;

/// <summary>One edition: its statement, the figures as known then, and everything said about them.</summary>
public sealed record Release
{
    public required ReleaseId Id { get; init; }

    public required Statement Statement { get; init; }

    public required Vintage Vintage { get; init; }

    public ImmutableArray<Commentary> Commentaries { get; init; } = [];

    public ImmutableArray<Assessment> Assessments { get; init; } = [];

    public ImmutableArray<Commitment> Commitments { get; init; } = [];

    public ImmutableArray<KpiReport> KpiReports { get; init; } = [];

    /// <summary>The numbers of paragraphs as they were published; empty where nothing is kept.</summary>
    public ImmutableArray<NumberedParagraph> Paragraphs { get; init; } = [];

    /// <summary>What stands behind all priorities; empty where nothing does.</summary>
    public RichText Closing { get; init; } = RichText.Empty;

    /// <summary>Why figures differ from those published before.</summary>
    public ImmutableArray<RevisionReason> RevisionReasons { get; init; } = [];

    /// <summary>Whether the day of publication had not come when the site was built.</summary>
    public bool IsDraftOn(DateOnly date) => Statement.Published > date;
}

/// <summary>The number of a paragraph that others may have cited, as it was published.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Words">The first words of the paragraph, by which it is known again.</param>
public sealed record NumberedParagraph(int Number, string Words);
