namespace OpenStatement.Browser.Tests;

/// <summary>Charts within the pages of others: a page of another origin, at another port.</summary>
public sealed class EmbedTests(DemonstrationSite site) : IAsyncDisposable
{
    private readonly string _elsewhere = Directory.CreateTempSubdirectory("openstatement-elsewhere-").FullName;
    private SiteServer? _server;

    public async ValueTask DisposeAsync()
    {
        if (_server is not null)
            await _server.DisposeAsync();
        Directory.Delete(_elsewhere, recursive: true);
    }

    [Fact]
    public async Task Another_site_can_show_a_chart_and_its_link_leads_to_the_measure()
    {
        await using var context = await site.NewContextAsync();
        var page = await OpenAsync(context, "/embed/homicide/");
        var frame = page.FrameLocator("iframe");

        await frame.Locator("svg.os-chart__svg").WaitForAsync();
        Assert.Equal(0, await frame.Locator("header, nav, footer, script").CountAsync());
        await frame.Locator("a").ClickAsync();
        await page.WaitForURLAsync("**/measures/homicide/");
    }

    [Theory]
    [InlineData("/measures/homicide/")]
    [InlineData("/")]
    [InlineData("/statements/2025-12/")]
    public async Task Another_site_cannot_show_any_other_page(string path)
    {
        await using var context = await site.NewContextAsync();
        var page = await OpenAsync(context, path);

        Assert.Equal(0, await page.FrameLocator("iframe").Locator(".os-header, .os-main").CountAsync());
        Assert.StartsWith("chrome-error://", page.Frames[^1].Url, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(320)]
    [InlineData(640)]
    [InlineData(1000)]
    public async Task A_chart_fits_its_frame(int width)
    {
        await using var context = await site.NewContextAsync(new() { ViewportSize = new() { Width = width, Height = 600 } });
        var page = await context.NewPageAsync();
        foreach (var folder in Directory.EnumerateDirectories(Path.Combine(site.Folder, "embed")))
        {
            await page.GotoAsync($"/embed/{Path.GetFileName(folder)}/");
            Assert.Equal(width, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        }
    }

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task A_chart_within_another_page_is_accessible(ColorScheme scheme)
    {
        await using var context = await site.NewContextAsync(new() { ColorScheme = scheme });
        var page = await context.NewPageAsync();
        await page.GotoAsync("/embed/violence-with-injury/");
        Assert.Empty(await Wcag.ViolationsAsync(page));
    }

    [Fact]
    public async Task What_a_measure_page_gives_to_copy_shows_its_chart()
    {
        await using var context = await site.NewContextAsync();
        var page = await context.NewPageAsync();
        await page.GotoAsync("/measures/homicide/");
        var markup = (await page.Locator(".os-snippet").TextContentAsync())!;

        Assert.Contains("src=\"https://openstatement.example/embed/homicide/\"", markup, StringComparison.Ordinal);
        var shown = await OpenAsync(context, "/embed/homicide/", markup.Replace("https://openstatement.example/", site.Address.ToString(), StringComparison.Ordinal));
        await shown.FrameLocator("iframe[title]").Locator("svg.os-chart__svg").WaitForAsync();
    }

    /// <summary>A page of another server, with a frame in it.</summary>
    private async Task<IPage> OpenAsync(IBrowserContext context, string path, string? markup = null)
    {
        var frame = markup ?? $"<iframe src='{new Uri(site.Address, path)}' width='640' height='600'></iframe>";
        await File.WriteAllTextAsync(Path.Combine(_elsewhere, "_headers"), "", TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(Path.Combine(_elsewhere, "index.html"), $"<!DOCTYPE html><title>Elsewhere</title>{frame}", TestContext.Current.CancellationToken);
        _server = await SiteServer.StartAsync(_elsewhere);
        var page = await context.NewPageAsync();
        await page.GotoAsync(_server.Address.ToString());
        return page;
    }
}
