namespace OpenStatement.Loading;

/// <summary>The statement of a release, whose parts still know where they stand.</summary>
internal sealed record StatementContent(
    Row<Statement> Statement,
    ImmutableArray<Row<OmittedMeasure>> OmittedMeasures,
    ImmutableArray<Row<Variation>> Variations,
    WrittenWords Words);
