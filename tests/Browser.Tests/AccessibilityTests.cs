namespace OpenStatement.Browser.Tests;

public sealed class AccessibilityTests(DemonstrationSite site)
{
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
        Assert.Empty(await Wcag.ViolationsAsync(page));
    }

    [Fact]
    public async Task Axe_finds_what_is_broken_on_purpose()
    {
        await using var context = await site.NewContextAsync();
        var page = await context.NewPageAsync();
        await page.GotoAsync("/about/");
        await page.EvaluateAsync("document.querySelector('main').append(new Image())");
        Assert.StartsWith("/about/ image-alt: ", Assert.Single(await Wcag.ViolationsAsync(page)));
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task Nothing_is_wider_than_a_screen_of_320_pixels(string address)
    {
        await using var context = await site.NewContextAsync(new() { ViewportSize = new() { Width = 320, Height = 900 } });
        var page = await context.NewPageAsync();
        await page.GotoAsync(address);
        await Wcag.OpenFoldsAsync(page);
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
}
