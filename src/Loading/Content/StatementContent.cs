namespace OpenStatement.Loading;

/// <summary>The statement of a release, whose parts still know where they stand.</summary>
public sealed record StatementContent(
    Entry<Statement> Statement,
    ImmutableArray<Entry<OmittedMeasure>> OmittedMeasures,
    ImmutableArray<Entry<Variation>> Variations,
    WrittenWords Words);
