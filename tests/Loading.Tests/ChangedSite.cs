namespace OpenStatement.Loading.Tests;

/// <summary>
/// A copy of the minimal site, changed as an example says: the example's files are laid over it, and its
/// <c>arrange.txt</c> may hold lines <c>remove path</c>, <c>link path target</c>, <c>grow path bytes</c>, and
/// <c>check day</c> or <c>build day</c> for the command and the day on which the clocks of duties are read.
/// </summary>
internal sealed class ChangedSite : IDisposable
{
    /// <summary>Some of the names that the program itself gives to pages; it takes them from its list of the parts of a site.</summary>
    private static readonly FrozenSet<string> s_reservedPages = FrozenSet.ToFrozenSet(["cards", "embed", "latest", "statements"]);

    private static readonly string[] s_ownFiles = ["arrange.txt", "expected.txt"];

    /// <summary>Both releases of the minimal site are published by then.</summary>
    private static readonly DateOnly s_today = new(2026, 2, 10);

    private readonly string _folder = Directory.CreateTempSubdirectory("openstatement-").FullName;
    private DateOnly? _day;
    private bool _isBuilt;

    public ChangedSite(string? example = null)
    {
        CopyFrom(Repository.MinimalSite);
        if (example is null)
            return;

        CopyFrom(example);
        var arrangement = Path.Combine(example, "arrange.txt");
        foreach (var line in File.Exists(arrangement) ? File.ReadLines(arrangement) : [])
            Arrange(line.Split(' '));
    }

    public string Root => _folder;

    public string PathOf(string path) => Path.Combine(_folder, path);

    /// <summary>What the stages make of the site; null when they stop.</summary>
    public CheckedSite? Load(DiagnosticCollector diagnostics)
    {
        if (ContentReader.Read(_folder, diagnostics) is not { } content
            || Validation.Check(content, s_reservedPages, diagnostics) is not { } site)
            return null;
        var summaries = Derivation.Summarise(DisclosureControl.Protect(site.Archive));
        Validation.CheckWords(site, summaries, summaries[^1], diagnostics);
        if (_day is { } day)
            Validation.CheckDuties(site, day, lateIsAnError: !_isBuilt, diagnostics);
        Validation.CheckCalendar(site, _day ?? s_today, diagnostics);
        Validation.CheckParagraphs(site, s_today, diagnostics);
        return diagnostics.HasErrors ? null : site;
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private void Arrange(string[] words)
    {
        var path = PathOf(words[1]);
        switch (words[0])
        {
            case "remove" when Directory.Exists(path):
                Directory.Delete(path, recursive: true);
                break;
            case "remove":
                Assert.True(File.Exists(path), $"{words[1]} is not in the minimal site");
                File.Delete(path);
                break;
            case "link":
                File.CreateSymbolicLink(path, words[2]);
                break;
            case "check" or "build":
                (_day, _isBuilt) = (DateOnly.ParseExact(words[1], "yyyy-MM-dd", CultureInfo.InvariantCulture), words[0] == "build");
                break;
            case "grow":
                File.AppendAllText(path, new string('\n', int.Parse(words[2], CultureInfo.InvariantCulture)));
                break;
            default:
                throw new InvalidOperationException($"An example does not know how to {words[0]}.");
        }
    }

    private void CopyFrom(string source)
    {
        foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            var relative = Path.GetRelativePath(source, file);
            if (s_ownFiles.Contains(relative))
                continue;
            Directory.CreateDirectory(Path.GetDirectoryName(PathOf(relative))!);
            File.Copy(file, PathOf(relative), overwrite: true);
        }
    }
}
