using System.Collections.Immutable;
using OpenStatement.Diagnostics;

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
        var releases = ReadReleases(folder, diagnostics);
        var tables = new TableFolder(folder, diagnostics, Folders.Data);
        var settings = folder.Read(SiteKeys.Path) is { } site ? SettingsReader.Read(site, diagnostics) : null;
        var content = new SiteContent
        {
            Settings = settings!,
            Priorities = tables.Read(PriorityTable.Schema, PriorityTable.Read),
            Measures = tables.Read(MeasureTable.Schema, MeasureTable.Read),
            Areas = tables.Read(AreaTable.Schema, AreaTable.Read),
            Populations = tables.Read(PopulationTable.Schema, PopulationTable.Read),
            Comparators = tables.Read(ComparatorGroupTable.Schema, ComparatorGroupTable.Read),
            Glossary = ReadGlossary(folder, diagnostics),
            Pages = ReadPages(folder, diagnostics),
            Releases = releases,
        };
        return settings is null ? null : content;
    }

    private static bool ReportMissingFolders(ContentFolder folder, DiagnosticCollector diagnostics)
    {
        var missing = new[] { Folders.Input, Folders.Data }.Where(name => !folder.HasFolder(name)).ToList();
        diagnostics.AddRange(missing.Select(FileDiagnostics.MissingFolder));
        return missing.Count > 0;
    }

    private static ImmutableArray<ReleaseContent> ReadReleases(ContentFolder folder, DiagnosticCollector diagnostics)
    {
        var reader = new ReleaseReader(folder, diagnostics);
        var releases = ReleaseFolders.Find(folder, diagnostics);
        return [.. releases.AsParallel().AsOrdered().Select(reader.Read).OfType<ReleaseContent>()];
    }

    private static GlossaryContent ReadGlossary(ContentFolder folder, DiagnosticCollector diagnostics) =>
        folder.HasFile(GlossaryReader.Path) && folder.Read(GlossaryReader.Path) is { } file
            ? GlossaryReader.Read(file, diagnostics)
            : GlossaryContent.Empty;

    private static ImmutableArray<PageContent> ReadPages(ContentFolder folder, DiagnosticCollector diagnostics) =>
    [
        .. folder.List(Folders.Pages)
            .Where(entry => !entry.IsFolder && entry.Name.EndsWith(".md", StringComparison.Ordinal))
            .Select(entry => folder.Read(entry.Path)).OfType<SourceFile>()
            .Select(file => PageReader.Read(file, diagnostics)).OfType<PageContent>(),
    ];
}
