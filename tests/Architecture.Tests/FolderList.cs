namespace OpenStatement.Architecture.Tests;

/// <summary>The part of CONTRIBUTING.md that says which folder uses which; written by the tests.</summary>
internal static class FolderList
{
    private const string Start = "<!-- Written by tests/Architecture.Tests. -->\n";

    private const string End = "<!-- Up to here. -->\n";

    public static string Replace(string guide, ImmutableDictionary<string, FolderGraph> graphs)
    {
        var (start, end) = (guide.IndexOf(Start, StringComparison.Ordinal), guide.IndexOf(End, StringComparison.Ordinal));
        Assert.True(start >= 0 && end > start, "CONTRIBUTING.md has no place for the list of folders.");
        return $"{guide[..(start + Start.Length)]}{string.Concat(SourceProject.Names.Select(name => Write(name, graphs[name])))}\n{guide[end..]}";
    }

    private static string Write(string project, FolderGraph graph) =>
        $"\n### {project}\n\n{string.Concat(graph.FromTheGround().Where(folder => folder != ".").Select(folder => Line(folder, graph)))}";

    private static string Line(string folder, FolderGraph graph) =>
        graph.UsedBy(folder).ToList() is { Count: > 0 } used ? $"- `{folder}` uses {string.Join(", ", used.Select(name => $"`{name}`"))}\n" : $"- `{folder}`\n";
}
