namespace OpenStatement.Loading;

/// <summary>Warns of files that nothing reads, because their names are probably mistyped.</summary>
internal static class UnknownFiles
{
    private const string ReadMe = "README.md";

    private static readonly string[] s_input = ["site.yml", "glossary.md", "pages", "statements"];

    private static readonly string[] s_data =
        [.. SiteTables.OfSite.Select(table => table.FileName), BoundaryReader.FileName];

    private static readonly string[] s_figures =
        [.. SiteTables.OfRelease.Select(table => table.FileName)];

    public static void Report(ContentFolder folder, DiagnosticCollector diagnostics)
    {
        Check(Folders.Input, s_input, _ => false);
        Check(Folders.Data, s_data, entry => entry.IsFolder);
        Check(Folders.Pages, ["<page>.md"], IsMarkdown);
        Check(Folders.Statements, ["<release>"], entry => entry.IsFolder);
        foreach (var release in folder.List(Folders.Statements).Where(entry => entry.IsFolder))
            Check(release.Path, [StatementKeys.FileName, ClosingReader.FileName, "<priority>.md"], IsMarkdown);
        foreach (var release in folder.List(Folders.Data).Where(entry => entry.IsFolder))
            Check(release.Path, s_figures, _ => false);

        void Check(string path, string[] known, Func<FolderEntry, bool> isExpected) =>
            diagnostics.AddRange(folder.List(path)
                .Where(entry => !known.Contains(entry.Name) && !isExpected(entry) && entry.Name != ReadMe)
                .Select(entry => FileDiagnostics.UnknownFile(entry.Path, known)));
    }

    private static bool IsMarkdown(FolderEntry entry) => !entry.IsFolder && entry.Name.EndsWith(".md", StringComparison.Ordinal);
}
