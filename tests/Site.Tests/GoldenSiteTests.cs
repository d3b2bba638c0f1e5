namespace OpenStatement.Site.Tests;

/// <summary>
/// Each folder in tests/sites/golden is a behaviour: what it changes in the minimal site, the options of the build, and
/// every file the build must give, apart from assets and PNG. Pages and drawings are compared where the case expects any page, and files of the API
/// likewise: a change of the theme or of the API should be seen once, not in every case. OPENSTATEMENT_UPDATE_EXPECTED=1 writes the files anew.
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
        var comparesApi = Folders.Files(expected).Any(IsApi);
        var made = Folders.Files(site.Output).Where(file => !IsAsset(file) && (comparesPages || !IsPage(file)) && (comparesApi || !IsApi(file))).ToList();
        if (UpdatesExpected)
            Rewrite(expected, site.Output, made);

        Assert.Equal(Folders.Files(expected), made.Select(ExpectedName).Order(StringComparer.Ordinal));
        foreach (var file in made)
            Assert.Equal(await File.ReadAllTextAsync(Path.Combine(expected, ExpectedName(file)), TestContext.Current.CancellationToken), TextOf(site.Output, file));
    }

    private static bool IsPage(string file) => Path.GetExtension(file) is ".html" or ".svg";

    private static bool IsApi(string file) => file.StartsWith("api/v1/", StringComparison.Ordinal);

    private static bool IsAsset(string file) => file.StartsWith("assets/", StringComparison.Ordinal) || Unpacked.IsPicture(file);

    /// <summary>What a packed file holds is kept as text, so that a change of it can be read.</summary>
    private static string ExpectedName(string file) => Unpacked.IsPacked(file) ? $"{file}.txt" : file;

    /// <summary>
    /// The text of a file, without what may change with the machine and not with the program: hashes of assets, and how
    /// tightly files are packed.
    /// </summary>
    private static string TextOf(string folder, string file) => Path.GetExtension(file) switch
    {
        ".html" => AssetHash().Replace(File.ReadAllText(Path.Combine(folder, file)), "$1.hash."),
        ".zip" => string.Concat(Unpacked.Texts(folder, file).Select(one => $"{one.Name}\n")),
        ".xlsx" => string.Concat(Unpacked.Texts(folder, file).Select(one => $"{one.Name}\n{one.Text}\n")),
        ".txt" => PackedSum().Replace(File.ReadAllText(Path.Combine(folder, file)), "(sum)  $1"),
        _ => File.ReadAllText(Path.Combine(folder, file)),
    };

    private static void Rewrite(string expected, string output, IEnumerable<string> files)
    {
        if (Directory.Exists(expected))
            Directory.Delete(expected, recursive: true);
        foreach (var file in files)
        {
            var target = Path.Combine(expected, ExpectedName(file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.WriteAllText(target, TextOf(output, file));
        }
    }

    [GeneratedRegex(@"^[0-9a-f]{64}  (.+\.(?:zip|xlsx))$", RegexOptions.Multiline)]
    private static partial Regex PackedSum();

    [GeneratedRegex(@"(/assets/[a-z]+)\.[0-9a-f]{8}\.")]
    private static partial Regex AssetHash();
}
