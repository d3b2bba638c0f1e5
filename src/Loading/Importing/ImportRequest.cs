namespace OpenStatement.Loading;

/// <summary>What to take from which official files into which release.</summary>
/// <param name="SiteRoot">The folder that holds <c>data/</c>.</param>
/// <param name="Files">Official files as downloaded, plain CSV or packed with gzip.</param>
/// <param name="Release">The release whose figures are written.</param>
/// <param name="LastDay">Periods that end later are left out; null for the last day of the release.</param>
public sealed record ImportRequest(
    string SiteRoot, ImmutableArray<string> Files, ReleaseId Release, DateOnly? LastDay = null)
{
    public DateOnly LastDayIncluded => LastDay ?? Release.LastDay;
}
