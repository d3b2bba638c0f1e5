using System.IO.Enumeration;

namespace OpenStatement.Site.Tests;

/// <summary>
/// A folder of tests/sites/golden: <c>input</c> and <c>data</c> change the minimal site, <c>options.txt</c> holds the options of the
/// build, <c>unchecked.txt</c> patterns of files that are not compared: a change of the theme or of the API should be seen once,
/// not in every case. One case, the whole site, keeps every file of its build in <c>expected</c>. The others keep in <c>expected.diff</c>
/// what sets them apart from it, and in <c>expected</c> only files that it lacks. Pages are kept as <see cref="PageFrame"/> shortens them.
/// </summary>
internal sealed partial class GoldenSite(string name)
{
    private const string WholeName = "published";

    private const string Difference = "expected.diff";

    private readonly string _folder = Path.Combine(Folder, name);

    public static string Folder { get; } = Path.Combine(Repository.Sites, "golden");

    public static GoldenSite Whole { get; } = new(WholeName);

    private string ExpectedFolder => Path.Combine(_folder, "expected");

    private string DifferencePath => Path.Combine(_folder, Difference);

    /// <summary>The text of every checked file of the build, by the name under which it is kept.</summary>
    public async Task<SortedDictionary<string, string>> BuildAsync()
    {
        using var site = new TemporarySite();
        Folders.Copy(Path.Combine(_folder, "input"), Path.Combine(site.Root, "input"));
        Folders.Copy(Path.Combine(_folder, "data"), Path.Combine(site.Root, "data"));
        await site.BuildAsync(Lines("options.txt"));

        var frame = PageFrame.Of(TextOf(site.Output, PageFrame.Page));
        return Sorted(Folders.Files(site.Output).Where(IsChecked).ToDictionary(ExpectedName, file => frame.Shorten(file, TextOf(site.Output, file))));
    }

    /// <summary>What is kept of the case now.</summary>
    public SortedDictionary<string, string> Kept()
    {
        var kept = Sorted(Folders.Files(ExpectedFolder).ToDictionary(file => file, file => Read(ExpectedFolder, file)));
        if (File.Exists(DifferencePath))
            kept.Add(Difference, Read(_folder, Difference));
        return kept;
    }

    /// <summary>
    /// What is to be kept of a build. Together with the whole site it tells every character of the build, so that two builds that differ
    /// are never kept alike.
    /// </summary>
    public SortedDictionary<string, string> ToKeep(SortedDictionary<string, string> built)
    {
        if (name == WholeName)
            return built;

        var kept = Sorted([]);
        var difference = new StringBuilder();
        var whole = Whole.Kept();
        foreach (var file in whole.Keys.Where(IsChecked).Union(built.Keys).Order(StringComparer.Ordinal))
        {
            if (!built.TryGetValue(file, out var text))
                difference.Append($"Only in {WholeName}: {file}\n");
            else if (!whole.TryGetValue(file, out var known))
                kept.Add(file, text);
            else if (known != text)
                difference.Append($"--- {WholeName}/{file}\n+++ {name}/{file}\n").Append(TextDifference.Between(known, text));
        }

        kept.Add(Difference, difference.ToString());
        return kept;
    }

    public void Rewrite(SortedDictionary<string, string> built)
    {
        var kept = ToKeep(built);
        if (Directory.Exists(ExpectedFolder))
            Directory.Delete(ExpectedFolder, recursive: true);
        foreach (var (file, text) in kept)
        {
            var target = file == Difference ? DifferencePath : Path.Combine(ExpectedFolder, file);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.WriteAllText(target, text);
        }
    }

    private static SortedDictionary<string, string> Sorted(Dictionary<string, string> texts) => new(texts, StringComparer.Ordinal);

    private bool IsChecked(string file) =>
        !file.StartsWith("assets/", StringComparison.Ordinal) && !Unpacked.IsPicture(file)
        && !Lines("unchecked.txt").Any(pattern => FileSystemName.MatchesSimpleExpression(pattern, file, ignoreCase: false));

    private string[] Lines(string file)
    {
        var path = Path.Combine(_folder, file);
        return File.Exists(path) ? File.ReadAllLines(path) : [];
    }

    /// <summary>What a packed file holds is kept as text, so that a change of it can be read.</summary>
    private static string ExpectedName(string file) => Unpacked.IsPacked(file) ? $"{file}.txt" : file;

    /// <summary>
    /// The text of a file, without what may change with the machine and not with the program: hashes of assets, and how
    /// tightly files are packed.
    /// </summary>
    private static string TextOf(string folder, string file) => Path.GetExtension(file) switch
    {
        ".html" => AssetHash().Replace(Read(folder, file), "$1.hash."),
        ".zip" => string.Concat(Unpacked.Texts(folder, file).Select(inner => $"{inner.Name}\n")),
        ".xlsx" => string.Concat(Unpacked.Texts(folder, file).Select(inner => $"{inner.Name}\n{inner.Text}\n")),
        ".txt" => PackedSum().Replace(Read(folder, file), "(sum)  $1"),
        _ => Read(folder, file),
    };

    /// <summary>With the byte order mark, if there is one: it is part of what is compared.</summary>
    private static string Read(string folder, string file) => Encoding.UTF8.GetString(File.ReadAllBytes(Path.Combine(folder, file)));

    [GeneratedRegex(@"^[0-9a-f]{64}  (.+\.(?:zip|xlsx))$", RegexOptions.Multiline)]
    private static partial Regex PackedSum();

    [GeneratedRegex(@"(/assets/[a-z]+)\.[0-9a-f]{8}\.")]
    private static partial Regex AssetHash();
}
