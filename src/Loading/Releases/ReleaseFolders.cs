using System.Collections.Immutable;
using OpenStatement.Diagnostics;
using OpenStatement.Statistics;

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
        if (words.Length + figures.Length == 0)
            diagnostics.Add(ReleaseDiagnostics.NoRelease(Folders.Statements));
        return [.. words.Intersect(figures).Order()];
    }

    private static ImmutableArray<ReleaseId> FindIn(string parent, ContentFolder folder, DiagnosticCollector diagnostics)
    {
        var releases = ImmutableArray.CreateBuilder<ReleaseId>();
        foreach (var entry in folder.List(parent).Where(entry => entry.IsFolder))
        {
            // The file's own rules for dates keep the years within what can be reckoned with.
            if (IsoDate.TryParse($"{entry.Name}-01", out _) && ReleaseId.TryParse(entry.Name, out var id))
                releases.Add(id.Value);
            else
                diagnostics.Add(ReleaseDiagnostics.WrongName(entry.Path, entry.Name));
        }

        return releases.ToImmutable();
    }
}
