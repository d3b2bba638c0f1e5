using System.Collections.Immutable;

namespace OpenStatement.Loading;

/// <summary>What an import wrote.</summary>
/// <param name="Path">The observations of the release, from the root of the site.</param>
/// <param name="Measures">Ids of the measures whose figures came from the files, in order.</param>
/// <param name="Observations">How many of their figures the release now holds.</param>
/// <param name="Changed">False when the file already said exactly this and was left alone.</param>
public sealed record ImportResult(string Path, ImmutableArray<string> Measures, int Observations, bool Changed);
