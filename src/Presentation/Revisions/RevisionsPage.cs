namespace OpenStatement.Presentation;

/// <summary>How published figures have changed from statement to statement.</summary>
public sealed record RevisionsPage : Page
{
    /// <summary>The latest changes in one or two sentences, or that there are none.</summary>
    public required string Summary { get; init; }

    /// <summary>Latest first; the first statement, which changed nothing, is not among them.</summary>
    public required ImmutableArray<StatementRevisions> Statements { get; init; }

    /// <summary>The columns of the files.</summary>
    public required ImmutableArray<DownloadColumn> Columns { get; init; }
}
