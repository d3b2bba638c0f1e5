namespace OpenStatement.Loading;

/// <summary>Finds the releases: each has a folder for its words and a folder for its figures.</summary>
internal static class ReleaseFolders
{
    /// <summary>The releases that have both folders, earliest first.</summary>
    public static ImmutableArray<ReleaseId> Find(ContentFolder folder, DiagnosticCollector diagnostics)
    {
        var words = FindIn(Folders.Statements, folder, diagnostics);
        var figures = FindIn(Folders.Data, folder, diagnostics);
        foreach (var release in words.Except(figures))
            diagnostics.Add(ReleaseDiagnostics.OneSided($"{Folders.Statements}/{release}", $"{Folders.Data}/{release}"));
        foreach (var release in figures.Except(words))
            diagnostics.Add(ReleaseDiagnostics.OneSided($"{Folders.Data}/{release}", $"{Folders.Statements}/{release}"));
        if (words.Count + figures.Count == 0)
            diagnostics.Add(ReleaseDiagnostics.NoRelease(Folders.Statements));
        // Names of year and month are in the order of time when they are in the order of letters.
        return [.. words.Intersect(figures).Order(StringComparer.Ordinal).Select(Parse)];
    }

    private static List<string> FindIn(string parent, ContentFolder folder, DiagnosticCollector diagnostics)
    {
        var releases = folder.List(parent).Where(entry => entry.IsFolder).ToLookup(entry => IsRelease(entry.Name));
        diagnostics.AddRange(releases[false].Select(entry => ReleaseDiagnostics.WrongName(entry.Path, entry.Name)));
        return [.. releases[true].Select(entry => entry.Name)];
    }

    /// <summary>By the rules for dates, which keep the years within what can be reckoned with.</summary>
    private static bool IsRelease(string name) => IsoDate.TryParse($"{name}-01", out _);

    private static ReleaseId Parse(string name) => ReleaseId.TryParse(name, out var id) ? id.Value : throw new FormatException(name);
}
