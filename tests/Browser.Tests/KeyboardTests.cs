namespace OpenStatement.Browser.Tests;

public sealed partial class KeyboardTests(DemonstrationSite site)
{
    private const string Address = "/priorities/neighbourhood-crime/";

    [Fact]
    public async Task The_first_tab_stop_skips_to_the_main_content()
    {
        await using var context = await site.NewContextAsync();
        var page = await OpenAsync(context, Address);
        await page.Keyboard.PressAsync("Tab");
        Assert.Equal("Skip to main content", await FocusedTextAsync(page));
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page).ToHaveURLAsync(SkippedTo());
    }

    [Theory]
    [InlineData(Address)]
    [InlineData("/plan/")]
    [InlineData("/commitments/")]
    [InlineData("/duty/")]
    public async Task Every_tab_stop_can_be_seen_and_none_is_a_trap(string address)
    {
        await using var context = await site.NewContextAsync(new() { ViewportSize = new() { Width = 1280, Height = 900 } });
        var page = await OpenAsync(context, address);
        var expected = await page.EvaluateAsync<int>(
            "[...document.querySelectorAll('a[href], summary, [tabindex=\"0\"]')].filter(element => element.checkVisibility()).length");
        var visited = new HashSet<int>();
        for (var i = 0; i < expected; i++)
        {
            await page.Keyboard.PressAsync("Tab");
            var stop = await page.EvaluateAsync<FocusedElement>(
                """
                (() => {
                    const element = document.activeElement;
                    const style = getComputedStyle(element);
                    return {
                        index: [...document.querySelectorAll('*')].indexOf(element),
                        html: element.outerHTML.slice(0, 120),
                        isMarked: style.outlineStyle !== 'none' || style.boxShadow !== 'none' || style.backgroundColor !== 'rgba(0, 0, 0, 0)',
                    };
                })()
                """);
            Assert.True(stop.IsMarked, $"The focus cannot be seen on {stop.Html}");
            visited.Add(stop.Index);
        }

        Assert.Equal(expected, visited.Count);
    }

    [Fact]
    public async Task A_table_that_is_folded_away_opens_by_keyboard()
    {
        await using var context = await site.NewContextAsync();
        var page = await OpenAsync(context, Address);
        var fold = page.Locator("details:has(table)").First;
        var (summary, table) = (fold.Locator("summary"), fold.Locator("table"));
        Assert.False(await table.IsVisibleAsync());
        await summary.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        Assert.True(await table.IsVisibleAsync());
    }

    [Theory]
    [InlineData("/plan/")]
    [InlineData("/commitments/")]
    public async Task A_list_of_contents_leads_to_its_parts_by_keyboard(string address)
    {
        await using var context = await site.NewContextAsync();
        var page = await OpenAsync(context, address);
        var link = page.Locator(".os-contents a").Last;
        var target = await link.GetAttributeAsync("href");
        await link.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        Assert.EndsWith(target!, page.Url);
        Assert.InRange((await page.Locator(":target").BoundingBoxAsync())!.Y, -1, 900);
    }

    [Fact]
    public async Task The_steps_of_an_indicator_unfold_by_keyboard()
    {
        await using var context = await site.NewContextAsync();
        var page = await OpenAsync(context, "/plan/");
        var fold = page.Locator(".os-actions details").First;
        await fold.Locator("summary").FocusAsync();
        await page.Keyboard.PressAsync("Space");
        Assert.True(await fold.EvaluateAsync<bool>("fold => fold.open"));
        Assert.NotEmpty(await fold.InnerTextAsync());
    }

    [Fact]
    public async Task The_navigation_says_where_the_reader_is()
    {
        await using var context = await site.NewContextAsync();
        var page = await OpenAsync(context, Address);
        Assert.Equal("Priorities", await page.Locator("nav[aria-label=Main] [aria-current]").InnerTextAsync());
    }

    private static async Task<IPage> OpenAsync(IBrowserContext context, string address)
    {
        var page = await context.NewPageAsync();
        await page.GotoAsync(address);
        return page;
    }

    private static Task<string> FocusedTextAsync(IPage page) => page.EvaluateAsync<string>("document.activeElement.textContent");

    private sealed record FocusedElement
    {
        public int Index { get; init; }

        public string Html { get; init; } = "";

        public bool IsMarked { get; init; }
    }

    [GeneratedRegex("#main$")]
    private static partial Regex SkippedTo();
}
