namespace OpenStatement.Tracing.Tests;

/// <summary>Finds the demonstration's own files, and the raw official files where a developer keeps them beside the checkout.</summary>
internal static class Repository
{
    public static string Root { get; } = Ancestors(AppContext.BaseDirectory).First(folder => File.Exists(Path.Combine(folder, "Site.sln")));

    /// <summary>Null where there are no raw files, as on a build server.</summary>
    public static string? RawFiles { get; } =
        Ancestors(Root).Select(folder => Path.Combine(folder, "shared", "data")).FirstOrDefault(Directory.Exists);

    public static IEnumerable<string[]> Rows(string path) => File.ReadLines(Path.Combine(Root, path)).Skip(1).Select(Split);

    public static string Text(string path) => File.ReadAllText(Path.Combine(Root, path));

    /// <summary>The cells of a line in which cells may be quoted; plain on purpose, to check a cleverer reader.</summary>
    public static string[] Split(string line)
    {
        var quoted = line.Split('"');
        // Every second part stands between quotation marks, where commas are text.
        return string.Concat(quoted.Select((part, index) => index % 2 == 0 ? part.Replace(',', '\u001F') : part)).Split('\u001F');
    }

    private static IEnumerable<string> Ancestors(string folder)
    {
        for (var one = new DirectoryInfo(folder); one is not null; one = one.Parent)
            yield return one.FullName;
    }
}
