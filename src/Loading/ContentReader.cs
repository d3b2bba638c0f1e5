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
        var tables = new TableFolder(folder, diagnostics, Folders.Data);
        var (priorities, measures) = (tables.Read(PriorityTable.Schema, PriorityTable.Read), tables.Read(MeasureTable.Schema, MeasureTable.Read));
        var formerMeasures = tables.Read(FormerMeasureTable.Schema, FormerMeasureTable.Read);
        var names = new MeasureNames(formerMeasures.Select(former => former.Value));
        var (areas, populations) = (tables.Read(AreaTable.Schema, AreaTable.Read), tables.Read(PopulationTable.Schema, PopulationTable.Read));
        var comparators = tables.Read(ComparatorGroupTable.Schema, ComparatorGroupTable.Read);
        var (codes, breaks) = (tables.Read(OffenceCodeTable.Schema, OffenceCodeTable.Read), tables.Read(SeriesBreakTable.Schema, SeriesBreakTable.Read));
        var (objectives, kpis) = (tables.Read(ObjectiveTable.Schema, ObjectiveTable.Read), tables.Read(KpiTable.Schema, KpiTable.Read));
        var (duties, funnels) = (tables.Read(DutyTable.Schema, DutyTable.Read), tables.Read(FunnelTable.Schema, FunnelTable.Read));
        var areaPriorities = tables.Read(AreaPriorityTable.Schema, AreaPriorityTable.Read);
        var announced = tables.Read(ReleaseCalendarTable.Schema, ReleaseCalendarTable.Read);
        var boundaries = folder.HasFile(BoundaryReader.Path) && folder.Read(BoundaryReader.Path) is { } file ? BoundaryReader.Read(file, diagnostics) : [];
        // First of all words, because the others use its terms.
        var glossary = ReadGlossary(folder, diagnostics);
        var (pages, releases) = (ReadPages(folder, glossary.Finder, diagnostics), ReadReleases(folder, glossary.Finder, names, diagnostics));
        // Only now, so that a mistake in the settings does not hide those in the other files.
        if (settings is null)
            return null;

        return new SiteContent
        {
            Settings = settings,
            Priorities = priorities,
            Measures = [.. measures.Select(measure => measure with { Value = names.WithPast(measure.Value) })],
            FormerMeasures = formerMeasures,
            Areas = areas,
            Populations = populations,
            Comparators = comparators,
            Objectives = objectives,
            Kpis = kpis,
            Duties = duties,
            Funnels = funnels,
            AreaPriorities = areaPriorities,
            Announced = announced,
            Boundaries = boundaries,
            OffenceCodes = codes,
            SeriesBreaks = breaks,
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

    private static ImmutableArray<ReleaseContent> ReadReleases(ContentFolder folder, TermFinder terms, MeasureNames names, DiagnosticCollector diagnostics)
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
