namespace OpenStatement.Loading;

/// <summary>The stage Load: turns the folders of a site into located values.</summary>
public static class ContentReader
{
    /// <summary>
    /// What the files under <paramref name="root"/> say, or null when any of them cannot be read as it should; every
    /// reason is then among the diagnostics. Drafts are read too.
    /// </summary>
    public static SiteContent? Read(string root, DiagnosticCollector diagnostics)
    {
        var folder = new ContentFolder(root, diagnostics);
        if (ReportMissingFolders(folder, diagnostics))
            return null;

        UnknownFiles.Report(folder, diagnostics);
        var content = ReadAll(folder, diagnostics);
        return diagnostics.HasErrors ? null : content;
    }

    private static SiteContent? ReadAll(ContentFolder folder, DiagnosticCollector diagnostics)
    {
        var settings = folder.Read(SiteKeys.Path) is { } site ? SettingsReader.Read(site, diagnostics) : null;
        var tables = TableRows.Read(SiteTables.OfSite, new TableFolder(folder, diagnostics, Folders.Data), id => id);
        var names = new MeasureNames(tables.Of(FormerMeasureTable.Schema).Select(former => former.Value));
        var boundaries = folder.HasFile(BoundaryReader.Path) && folder.Read(BoundaryReader.Path) is { } file
            ? BoundaryReader.Read(file, diagnostics)
            : [];
        // First of all words, because the others use its terms.
        var glossary = ReadGlossary(folder, diagnostics);
        var (pages, releases) = (
            ReadPages(folder, glossary.Finder, diagnostics), ReadReleases(folder, glossary.Finder, names, diagnostics));
        // Only now, so that a mistake in the settings does not hide those in the other files.
        if (settings is null)
            return null;

        var measures = tables.Of(MeasureTable.Schema).Select(measure => measure with { Value = names.WithPast(measure.Value) });
        return new SiteContent(settings, tables.With(MeasureTable.Schema, [.. measures]))
        {
            Boundaries = boundaries,
            Glossary = glossary,
            Pages = pages,
            Releases = releases,
        };
    }

    private static bool ReportMissingFolders(ContentFolder folder, DiagnosticCollector diagnostics)
    {
        var missing = new[] { Folders.Input, Folders.Data }.Where(name => !folder.HasFolder(name)).ToList();
        diagnostics.AddRange(missing.Select(FileDiagnostics.MissingFolder));
        return missing.Count > 0;
    }

    private static ImmutableArray<ReleaseContent> ReadReleases(
        ContentFolder folder, TermFinder terms, MeasureNames names, DiagnosticCollector diagnostics)
    {
        var reader = new ReleaseReader(folder, terms, names, diagnostics);
        var ids = ReleaseFolders.Find(folder, diagnostics);
        var releases = new ReleaseContent?[ids.Length];
        Parallel.For(0, ids.Length, index => releases[index] = reader.Read(ids[index]));
        return [.. releases.OfType<ReleaseContent>()];
    }

    private static GlossaryContent ReadGlossary(ContentFolder folder, DiagnosticCollector diagnostics) =>
        folder.HasFile(GlossaryReader.Path) && folder.Read(GlossaryReader.Path) is { } file
            ? GlossaryReader.Read(file, diagnostics)
            : GlossaryContent.Empty;

    private static ImmutableArray<PageContent> ReadPages(ContentFolder folder, TermFinder terms, DiagnosticCollector diagnostics) =>
    [
        .. folder.List(Folders.Pages)
            .Where(entry => !entry.IsFolder && entry.Name.EndsWith(".md", StringComparison.Ordinal))
            .Select(entry => folder.Read(entry.Path)).OfType<SourceFile>()
            .Select(file => PageReader.Read(file, terms, diagnostics)).OfType<PageContent>(),
    ];
}
