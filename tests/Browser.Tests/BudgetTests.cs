using System.IO.Compression;

namespace OpenStatement.Browser.Tests;

/// <summary>What a phone has to fetch, in compressed bytes.</summary>
public sealed class BudgetTests(DemonstrationSite site)
{
    private const int FirstView = 30 * 1024;
    private const int ChartScript = 65 * 1024;
    private const int PictureScript = 1024;
    private const int SearchScript = 12 * 1024;
    private const int SearchIndex = 60 * 1024;

    [Fact]
    public void The_first_view_of_every_page_is_within_thirty_kilobytes()
    {
        var stylesheets = Directory.EnumerateFiles(Path.Combine(site.Folder, "assets"), "*.css").Select(file => (Name: Path.GetFileName(file), Bytes: Compressed(file))).ToList();
        Assert.NotEmpty(stylesheets);
        var heavy = Directory.EnumerateFiles(site.Folder, "*.html", SearchOption.AllDirectories)
            .Select(file => (File: file, Text: File.ReadAllText(file)))
            .Select(page => (Path.GetRelativePath(site.Folder, page.File), Bytes: Compressed(page.File) + stylesheets.Where(sheet => page.Text.Contains($"/assets/{sheet.Name}\"", StringComparison.Ordinal)).Sum(sheet => sheet.Bytes)))
            .Where(page => page.Bytes > FirstView);
        Assert.Empty(heavy);
    }

    [Fact]
    public void The_chart_script_is_within_sixty_five_kilobytes() =>
        Assert.InRange(Compressed(Directory.EnumerateFiles(Path.Combine(site.Folder, "assets"), "chart.*.js").Single()), 1, ChartScript);

    [Fact]
    public void The_script_that_makes_png_files_is_within_one_kilobyte() =>
        Assert.InRange(Compressed(Directory.EnumerateFiles(Path.Combine(site.Folder, "assets"), "picture.*.js").Single()), 1, PictureScript);

    [Fact]
    public void The_search_and_what_it_looks_through_are_within_their_budgets()
    {
        Assert.InRange(Compressed(Directory.EnumerateFiles(Path.Combine(site.Folder, "assets"), "search.*.js").Single()), 1, SearchScript);
        Assert.InRange(Compressed(Path.Combine(site.Folder, "search.json")), 1, SearchIndex);
    }

    [Fact]
    public void No_page_loads_the_chart_script_before_it_is_asked_for()
    {
        var parser = new HtmlParser();
        foreach (var file in Directory.EnumerateFiles(site.Folder, "*.html", SearchOption.AllDirectories))
        {
            using var document = parser.ParseDocument(File.ReadAllText(file));
            var loaded = document.QuerySelectorAll("script[src], link[rel~=preload], link[rel~=modulepreload]")
                .Select(element => element.GetAttribute("src") ?? element.GetAttribute("href"));
            Assert.DoesNotContain(loaded, path => path!.StartsWith("/assets/chart.", StringComparison.Ordinal));
        }
    }

    private static int Compressed(string file)
    {
        using var compressed = new MemoryStream();
        using (var gzip = new GZipStream(compressed, CompressionLevel.Optimal, leaveOpen: true))
            gzip.Write(File.ReadAllBytes(file));
        return (int)compressed.Length;
    }
}
