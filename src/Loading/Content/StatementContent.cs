namespace OpenStatement.Loading;

/// <summary>The statement of a release, whose parts still know where they stand.</summary>
public sealed record StatementContent(
    Row<Statement> Statement,
    ImmutableArray<Row<OmittedMeasure>> OmittedMeasures,
    ImmutableArray<Row<Variation>> Variations,
    WrittenWords Words);
