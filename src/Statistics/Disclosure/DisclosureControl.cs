namespace OpenStatement.Statistics;

/// <summary>
/// The Protect stage: takes every figure that could point to a person out of an archive, and every figure from which one
/// could be worked out. Later stages never learn them, so that nothing they make can show them.
/// </summary>
public static class DisclosureControl
{
    /// <summary>
    /// The archive as readers may see it. Only figures of disclosive measures change: a withheld one has no value, no
    /// numerator and denominator and no note, and the marker <see cref="Markers.Confidential"/>.
    /// </summary>
    public static Archive Protect(Archive archive)
    {
        var measures = archive.Measures.Where(measure => measure.Disclosive).ToList();
        if (measures.Count == 0)
            return archive;

        var areas = new AreaTree(archive.Areas);
        var published = InOrderOfPublication(archive.Releases);
        var replaced = measures
            .SelectMany(measure => new MeasureProtection(measure, archive.Settings.Methods.DisclosureThreshold, areas).Protect(published))
            .ToLookup(pair => pair.Release, pair => pair.Series);
        return archive with
        {
            Releases = [.. archive.Releases
            .Select(release => release with { Vintage = release.Vintage.With(replaced[release.Id]) })]
        };
    }

    /// <summary>Who reads a release knows those that were published before it, whatever quarter they are about.</summary>
    private static ImmutableArray<Release> InOrderOfPublication(ImmutableArray<Release> releases) =>
        [.. releases.OrderBy(release => release.Statement.Published).ThenBy(release => release.Id)];
}
