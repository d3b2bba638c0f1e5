using System.Collections.Concurrent;

namespace OpenStatement.Browser.Tests;

/// <summary>Five real documents bring words, tables and lengths to the pages of which the demonstration has none.</summary>
public sealed class ExampleSiteAccessibilityTests(ServedExampleSites sites, DemonstrationSite demonstration)
{
    private const int PagesAtOnce = 3;

    public static TheoryData<ExampleSite> Sites => [.. ExampleSite.All];

    [Theory]
    [MemberData(nameof(Sites))]
    public async Task Axe_finds_nothing_to_mend_on_any_page(ExampleSite site) =>
        Assert.Empty(await ViolationsAsync(site, ExamplePages.Unlike(await sites.AddressesAsync(site)), 1280, ColorScheme.Light));

    [Theory]
    [MemberData(nameof(Sites))]
    public async Task Axe_finds_nothing_to_mend_on_a_narrow_dark_screen(ExampleSite site)
    {
        var pages = ExamplePages.OneOfEachType(await sites.FolderAsync(site), await sites.AddressesAsync(site));
        Assert.True(pages.Count > 12, $"{pages.Count} types of pages");
        Assert.Empty(await ViolationsAsync(site, pages, 320, ColorScheme.Dark));
    }

    private async Task<IEnumerable<string>> ViolationsAsync(ExampleSite site, IEnumerable<string> addresses, int width, ColorScheme scheme)
    {
        await using var context = await sites.NewContextAsync(site, demonstration.Browser, new() { ViewportSize = new() { Width = width, Height = 900 }, ColorScheme = scheme });
        var waiting = new ConcurrentQueue<string>(addresses);
        var found = new ConcurrentBag<string>();
        await Task.WhenAll(Enumerable.Range(0, PagesAtOnce).Select(async _ =>
        {
            var page = await context.NewPageAsync();
            while (waiting.TryDequeue(out var address))
            {
                await page.GotoAsync(address);
                foreach (var violation in await Wcag.ViolationsAsync(page))
                    found.Add(violation);
                var overflow = await page.EvaluateAsync<int>("document.documentElement.scrollWidth - innerWidth");
                if (overflow > 0)
                    found.Add($"{address} is {overflow} pixels wider than the screen");
            }
        }));
        return found.Order(StringComparer.Ordinal);
    }
}
