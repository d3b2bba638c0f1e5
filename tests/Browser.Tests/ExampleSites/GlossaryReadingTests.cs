namespace OpenStatement.Browser.Tests;

/// <summary>Words of the glossary as a reader comes across them.</summary>
public sealed partial class GlossaryReadingTests(ServedExampleSites sites, DemonstrationSite demonstration)
{
    private static readonly ExampleSite WestMidlands = ExampleSite.All.Single(site => site.Name == "west-midlands");

    [Theory]
    [InlineData("/priorities/serious-violence/")]
    [InlineData("/statements/2021-09/print/")]
    [InlineData("/statements/2021-09/drugs-and-county-lines/")]
    public async Task A_term_is_a_link_once_on_a_page_and_once_more_as_an_abbreviation(string address)
    {
        await using var context = await sites.NewContextAsync(WestMidlands, demonstration.Browser);
        var page = await OpenAsync(context, address);
        var uses = await page.EvaluateAsync<string[]>(
            "[...document.querySelectorAll('main a[href^=\"/glossary/#\"]')].map(link => link.getAttribute('href') + (link.querySelector('abbr') || link.textContent.endsWith(')') ? ' abbreviated' : ''))");
        Assert.NotEmpty(uses);
        Assert.Distinct(uses);
    }

    [Fact]
    public async Task No_earlier_use_of_a_linked_term_is_left_plain()
    {
        await using var context = await sites.NewContextAsync(WestMidlands, demonstration.Browser);
        var page = await OpenAsync(context, "/priorities/serious-violence/");
        var plain = await page.EvaluateAsync<string[]>(
            """
            [...document.querySelectorAll('main .os-prose a[href^="/glossary/#"]')].filter(link => {
                const before = new Range();
                before.setStart(link.closest('.os-prose'), 0);
                before.setEndBefore(link);
                return before.toString().includes(link.textContent);
            }).map(link => link.textContent)
            """);
        Assert.Empty(plain);
    }

    [Fact]
    public async Task A_term_is_a_tab_stop_whose_focus_can_be_seen_and_leads_to_its_meaning()
    {
        await using var context = await sites.NewContextAsync(WestMidlands, demonstration.Browser);
        var page = await OpenAsync(context, "/priorities/serious-violence/");
        var link = page.Locator("main a[href^='/glossary/#']").First;
        await link.FocusAsync();
        Assert.NotEqual("rgba(0, 0, 0, 0)", await link.EvaluateAsync<string>("link => getComputedStyle(link).backgroundColor"));
        Assert.NotEqual("none", await link.EvaluateAsync<string>("link => getComputedStyle(link).boxShadow"));
        await link.PressAsync("Enter");
        await Assertions.Expect(page).ToHaveURLAsync(GlossaryEntry());
        await Assertions.Expect(page.Locator(":target")).ToBeVisibleAsync();
    }

    [GeneratedRegex("/glossary/#.")]
    private static partial Regex GlossaryEntry();

    private static async Task<IPage> OpenAsync(IBrowserContext context, string address)
    {
        var page = await context.NewPageAsync();
        await page.GotoAsync(address);
        return page;
    }
}
