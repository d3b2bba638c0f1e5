using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace OpenStatement.Browser.Tests;

public sealed class AccessibilityTests(DemonstrationSite site)
{
    private static readonly AxeRunOptions Wcag22AA = new()
    {
        RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
    };

    public static TheoryData<string, int, ColorScheme> Views { get; } = new(
        from page in PageTypes.All
        from width in new[] { 320, 1280 }
        from scheme in new[] { ColorScheme.Light, ColorScheme.Dark }
        select (page, width, scheme));

    [Theory]
    [MemberData(nameof(Views))]
    public async Task Axe_finds_nothing_to_mend(string address, int width, ColorScheme scheme)
    {
        await using var context = await site.NewContextAsync(new() { ViewportSize = new() { Width = width, Height = 900 }, ColorScheme = scheme });
        var page = await context.NewPageAsync();
        await page.GotoAsync(address);
        await OpenDetailsAsync(page);

        var result = await page.RunAxe(Wcag22AA);

        Assert.Empty(result.Violations.Select(violation => $"{violation.Id}: {violation.Help} {string.Join(" | ", violation.Nodes.Take(3).Select(node => node.Html))}"));
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task Nothing_is_wider_than_a_screen_of_320_pixels(string address)
    {
        await using var context = await site.NewContextAsync(new() { ViewportSize = new() { Width = 320, Height = 900 } });
        var page = await context.NewPageAsync();
        await page.GotoAsync(address);
        await OpenDetailsAsync(page);
        Assert.Equal(320, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
    }

    [Theory]
    [InlineData("/measures/residential-burglary/", ".os-series-own", "stroke")]
    [InlineData("/measures/homicide/", ".os-bar--own", "fill")]
    [InlineData("/", ".os-series-own", "stroke")]
    public async Task Forced_colours_leave_drawings_and_links_to_be_seen(string address, string drawing, string paint)
    {
        await using var context = await site.NewContextAsync(new() { ForcedColors = ForcedColors.Active });
        var page = await context.NewPageAsync();
        await page.GotoAsync(address);
        var background = await page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor");
        Assert.NotEqual(background, await page.Locator(drawing).First.EvaluateAsync<string>($"element => getComputedStyle(element).{paint}"));
        Assert.NotEqual(background, await page.Locator("main a").First.EvaluateAsync<string>("element => getComputedStyle(element).color"));
    }

    public static TheoryData<string> Addresses { get; } = new(PageTypes.All);

    private static async Task OpenDetailsAsync(IPage page) =>
        await page.EvaluateAsync("document.querySelectorAll('details').forEach(details => details.open = true)");
}
