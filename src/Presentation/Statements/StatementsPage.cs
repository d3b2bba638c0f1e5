namespace OpenStatement.Presentation;

/// <summary>The archive of statements.</summary>
public sealed record StatementsPage : Page
{
    /// <summary>Latest first.</summary>
    public required ImmutableArray<StatementRow> Statements { get; init; }

    /// <summary>One row for each priority, one cell for each statement.</summary>
    public required ImmutableArray<MatrixRow> Matrix { get; init; }
}
