using System.Collections.Immutable;

namespace OpenStatement.Loading;

/// <summary>Every kind of table and document a site may hold.</summary>
public static class SchemaCatalogue
{
    /// <summary>The tables the site is made from.</summary>
    public static ImmutableArray<TableSchema> Site { get; } =
    [
        PriorityTable.Schema, MeasureTable.Schema, AreaTable.Schema, PopulationTable.Schema, ComparatorGroupTable.Schema,
        ObservationTable.Schema, AssessmentTable.Schema, CommitmentTable.Schema,
    ];

    /// <summary>Names of tables that only the import of official files reads.</summary>
    public static ImmutableArray<string> ImportOnly { get; } = ["offence-codes.csv", "series-breaks.csv"];

    /// <summary>Every document with keys.</summary>
    public static ImmutableArray<DocumentSchema> Documents { get; } =
        [SiteKeys.Schema, StatementKeys.Schema, CommentaryKeys.Schema, PageKeys.Schema];
}
