using System.IO.Compression;
using System.Security.Cryptography;

namespace OpenStatement.Site.Tests;

/// <summary>What the files of a release promise to those who took them once.</summary>
public sealed class PublishedFilesTests
{
    private const string BeforeTheSecond = "2026-02-01";

    [Fact]
    public async Task The_bytes_of_a_published_release_stay_when_another_is_added()
    {
        using var site = new TemporarySite();
        foreach (var folder in new[] { "data/2025-12", "input/statements/2025-12" })
            Directory.Move(Path.Combine(site.Root, folder), site.Beside(folder.Replace('/', '-')));
        await site.BuildAsync("--date", BeforeTheSecond);
        var before = Folders.Snapshot(Path.Combine(site.Output, "data", "2025-09"));
        Assert.Contains("burglary.csv", before.Keys);
        Assert.Contains("burglary.xlsx", before.Keys);
        Assert.Contains("statement-2025-09.zip", before.Keys);

        foreach (var folder in new[] { "data/2025-12", "input/statements/2025-12" })
            Directory.Move(site.Beside(folder.Replace('/', '-')), Path.Combine(site.Root, folder));
        await site.BuildAsync();

        Assert.Contains("data/2025-12/burglary.csv", Folders.Files(site.Output));
        Assert.Equal(before, Folders.Snapshot(Path.Combine(site.Output, "data", "2025-09")));
    }

    [Fact]
    public async Task The_list_of_sums_names_every_file_of_data_in_its_folder_with_its_sum()
    {
        using var site = new TemporarySite();
        await site.BuildAsync();
        foreach (var release in new[] { "2025-09", "2025-12" })
        {
            var folder = Path.Combine(site.Output, "data", release);
            Assert.Equal(
                Folders.Files(folder).Where(file => file != "sha256sums.txt" && Path.GetExtension(file) is not ".svg"),
                Sums(File.ReadAllLines(Path.Combine(folder, "sha256sums.txt"))).Select(one => one.File).Order(StringComparer.Ordinal));
            Assert.All(
                Sums(File.ReadAllLines(Path.Combine(folder, "sha256sums.txt"))),
                one => Assert.Equal(one.Sum, Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Path.Combine(folder, one.File))))));
        }
    }

    [Fact]
    public async Task The_pack_of_all_statements_holds_the_same_files_as_their_folders_and_their_sums()
    {
        using var site = new TemporarySite();
        await site.BuildAsync();
        using var zip = ZipFile.OpenRead(Path.Combine(site.Output, "data", "all-statements.zip"));
        Assert.Contains("2025-09/burglary.csv", zip.Entries.Select(entry => entry.FullName));
        Assert.Contains("2025-12/data-dictionary.csv", zip.Entries.Select(entry => entry.FullName));
        var sums = Sums(Text(zip.GetEntry("sha256sums.txt")!).TrimEnd().Split('\n')).ToDictionary(one => one.File, one => one.Sum);
        foreach (var entry in zip.Entries.Where(entry => entry.FullName != "sha256sums.txt"))
        {
            var published = await File.ReadAllBytesAsync(Path.Combine(site.Output, "data", entry.FullName), TestContext.Current.CancellationToken);
            Assert.Equal(System.Text.Encoding.UTF8.GetString(published), Text(entry));
            Assert.Equal(sums[entry.FullName], Convert.ToHexStringLower(SHA256.HashData(published)));
        }
    }

    [Fact]
    public async Task The_latest_files_are_the_same_bytes_as_those_of_the_latest_release()
    {
        using var site = new TemporarySite();
        await site.BuildAsync();
        var latest = Folders.Snapshot(Path.Combine(site.Output, "data", "latest"));
        var release = Folders.Snapshot(Path.Combine(site.Output, "data", "2025-12"));
        Assert.Contains("burglary.xlsx", latest.Keys);
        // The one file that names the others: there is no file of revisions among the latest, because not every release has one.
        Assert.All(latest.Where(one => one.Key != "datapackage.json"), one => Assert.Equal(release[one.Key], one.Value));
    }

    [Fact]
    public async Task Every_table_of_a_data_package_is_beside_it()
    {
        using var site = new TemporarySite();
        await site.BuildAsync();
        foreach (var folder in new[] { "2025-09", "2025-12", "latest" })
        {
            var package = JsonDocument.Parse(site.Read($"output/data/{folder}/datapackage.json")).RootElement;
            var tables = package.GetProperty("resources").EnumerateArray().Select(table => table.GetProperty("path").GetString()!).ToList();
            Assert.Contains("burglary.csv", tables);
            Assert.All(tables, table => Assert.True(File.Exists(Path.Combine(site.Output, "data", folder, table)), $"{folder}/{table}"));
        }
    }

    /// <summary>Google's rules for datasets ask for the first three; a description shorter or longer than that is not shown.</summary>
    [Fact]
    public async Task Every_measure_page_with_figures_tells_search_engines_what_its_data_are()
    {
        using var site = new TemporarySite();
        await site.BuildAsync();
        var data = DatasetOf(site.Read("output/measures/burglary/index.html"));
        Assert.Equal("Dataset", data.GetProperty("@type").GetString());
        Assert.InRange(data.GetProperty("description").GetString()!.Length, 50, 5_000);
        Assert.Equal("Domestic burglary: Northshire", data.GetProperty("name").GetString());
        Assert.StartsWith("https://", data.GetProperty("license").GetString(), StringComparison.Ordinal);
        Assert.Matches(@"^\d{4}-\d\d-\d\d/\d{4}-\d\d-\d\d$", data.GetProperty("temporalCoverage").GetString()!);
        Assert.Equal("Northshire", data.GetProperty("spatialCoverage").GetProperty("name").GetString());
        foreach (var file in data.GetProperty("distribution").EnumerateArray())
            Assert.True(File.Exists(Path.Combine(site.Output, new Uri(file.GetProperty("contentUrl").GetString()!).AbsolutePath.TrimStart('/'))));
        Assert.DoesNotContain("ld+json", site.Read("output/measures/violence-survey/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_title_that_would_end_the_block_of_data_cannot()
    {
        using var site = new TemporarySite();
        site.Write("data/measures.csv", site.Read("data/measures.csv").Replace("Domestic burglary", "Burglary </script><b>", StringComparison.Ordinal));
        await site.BuildAsync();
        Assert.Equal("Burglary </script><b>: Northshire", DatasetOf(site.Read("output/measures/burglary/index.html")).GetProperty("name").GetString());
    }

    private static JsonElement DatasetOf(string page)
    {
        const string start = "<script type=\"application/ld+json\">";
        var from = page.IndexOf(start, StringComparison.Ordinal) + start.Length;
        return JsonDocument.Parse(page[from..page.IndexOf("</script>", from, StringComparison.Ordinal)]).RootElement;
    }

    private static string Text(ZipArchiveEntry entry)
    {
        using var reader = new StreamReader(entry.Open());
        return reader.ReadToEnd();
    }

    private static IEnumerable<(string Sum, string File)> Sums(IEnumerable<string> lines) => lines.Select(line => (line[..64], line[66..]));
}
