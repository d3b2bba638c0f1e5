namespace OpenStatement.Loading;

/// <summary>What an import wrote.</summary>
/// <param name="Path">The observations of the release, from the root of the site.</param>
/// <param name="Measures">Those whose figures came from the files, in the order of ids.</param>
/// <param name="Observations">How many figures came from the files.</param>
/// <param name="Changed">False when the file already said exactly this and was left alone.</param>
public sealed record ImportResult(string Path, ImmutableArray<ImportedMeasure> Measures, int Observations, bool Changed);
