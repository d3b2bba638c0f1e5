using System.Text.RegularExpressions;

namespace OpenStatement.Site.Tests;

/// <summary>
/// Each folder in tests/sites/golden is a behaviour: what it changes in the minimal site, the options of the build, and
/// every file the build must give, apart from assets and PNG. Pages and drawings are compared where the case expects any page: a change of the
/// theme should be seen once, not in every case. OPENSTATEMENT_UPDATE_EXPECTED=1 writes the files anew.
/// </summary>
public sealed partial class GoldenSiteTests
{
    private static readonly bool UpdatesExpected = Environment.GetEnvironmentVariable("OPENSTATEMENT_UPDATE_EXPECTED") == "1";

    public static TheoryData<string> Cases => [.. Directory.EnumerateDirectories(Folders.Golden).Select(folder => Path.GetFileName(folder)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task The_build_gives_the_expected_files(string name)
    {
        var folder = Path.Combine(Folders.Golden, name);
        using var site = new TemporarySite();
        Folders.Copy(Path.Combine(folder, "input"), Path.Combine(site.Root, "input"));
        Folders.Copy(Path.Combine(folder, "data"), Path.Combine(site.Root, "data"));
        await site.BuildAsync(await File.ReadAllLinesAsync(Path.Combine(folder, "options.txt"), TestContext.Current.CancellationToken));

        var expected = Path.Combine(folder, "expected");
        var comparesPages = Folders.Files(expected).Any(IsPage);
        var made = Folders.Files(site.Output).Where(file => !IsAsset(file) && (comparesPages || !IsPage(file))).ToList();
        if (UpdatesExpected)
            Rewrite(expected, site.Output, made);

        Assert.Equal(Folders.Files(expected), made);
        foreach (var file in made)
            Assert.Equal(await ReadAsync(expected, file), await ReadAsync(site.Output, file));
    }

    private static bool IsPage(string file) => Path.GetExtension(file) is ".html" or ".svg";

    private static bool IsAsset(string file) => file.StartsWith("assets/", StringComparison.Ordinal) || Path.GetExtension(file) is ".png";

    /// <summary>The text of a file, in which the hashes of assets do not count: styles change more often than pages.</summary>
    private static async Task<string> ReadAsync(string folder, string file)
    {
        var text = await File.ReadAllTextAsync(Path.Combine(folder, file), TestContext.Current.CancellationToken);
        return IsPage(file) ? AssetHash().Replace(text, "$1.hash.") : text;
    }

    private static void Rewrite(string expected, string output, IEnumerable<string> files)
    {
        if (Directory.Exists(expected))
            Directory.Delete(expected, recursive: true);
        foreach (var file in files)
        {
            var target = Path.Combine(expected, file);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(Path.Combine(output, file), target);
        }
    }

    [GeneratedRegex(@"(/assets/[a-z]+)\.[0-9a-f]{8}\.")]
    private static partial Regex AssetHash();
}
