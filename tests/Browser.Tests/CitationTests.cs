namespace OpenStatement.Browser.Tests;

/// <summary>Citing figures, and links that lead to the figure of one period.</summary>
public sealed class CitationTests(DemonstrationSite site)
{
    private const string Address = "/measures/residential-burglary/";

    private const string Citation =
        "Police and Crime Commissioner for Avon and Somerset (demonstration), Residential burglary, Avon and Somerset, quarter ending December 2025, "
        + "published 26 May 2026, https://openstatement.example/statements/2025-12/neighbourhood-crime/#residential-burglary.";

    [Fact]
    public async Task A_citation_is_copied_with_the_day_and_the_reader_is_told()
    {
        await using var context = await site.NewContextAsync(new() { Permissions = ["clipboard-read", "clipboard-write"] });
        var page = await OpenAsync(context, Address);
        var button = page.GetByRole(AriaRole.Button, new() { Name = "Copy the citation" });
        await button.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToHaveTextAsync("Copied, with today’s date.");
        var copied = await page.EvaluateAsync<string>("navigator.clipboard.readText()");
        Assert.Matches($@"^{System.Text.RegularExpressions.Regex.Escape(Citation)} Accessed \d{{1,2}} [A-Z][a-z]+ \d{{4}}\.$", copied);
    }

    [Fact]
    public async Task Without_scripts_the_citation_is_plain_text_and_no_button_does_nothing()
    {
        await using var context = await site.NewContextAsync(new() { JavaScriptEnabled = false });
        var page = await OpenAsync(context, Address);
        Assert.Equal(Citation, await page.Locator("[data-cite]").InnerTextAsync());
        Assert.Equal(0, await page.GetByRole(AriaRole.Button).CountAsync());
    }

    [Fact]
    public async Task Where_the_browser_refuses_the_reader_is_told_what_to_do()
    {
        await using var context = await site.NewContextAsync();
        var page = await context.NewPageAsync();
        await page.AddInitScriptAsync("navigator.clipboard.writeText = () => Promise.reject(new Error());");
        await page.GotoAsync(Address);
        await page.GetByRole(AriaRole.Button, new() { Name = "Copy the citation" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("Select the words");
    }

    [Fact]
    public async Task A_link_to_a_period_unfolds_the_table_and_marks_its_row()
    {
        await using var context = await site.NewContextAsync();
        var page = await OpenAsync(context, $"{Address}#2016-06");
        var row = page.Locator("tr:target");
        await Assertions.Expect(row).ToBeInViewportAsync();
        await Assertions.Expect(row.Locator("th")).ToHaveTextAsync("April to June 2016");
        Assert.NotEqual("none", await row.Locator("td").First.EvaluateAsync<string>("cell => getComputedStyle(cell).boxShadow"));
    }

    [Fact]
    public async Task A_link_on_the_same_page_unfolds_the_table_too()
    {
        await using var context = await site.NewContextAsync();
        var page = await OpenAsync(context, Address);
        await page.EvaluateAsync("location.hash = '#2016-06'");
        await Assertions.Expect(page.Locator("tr:target")).ToBeInViewportAsync();
    }

    [Fact]
    public async Task Each_period_links_to_its_own_row_by_keyboard()
    {
        await using var context = await site.NewContextAsync();
        var page = await OpenAsync(context, Address);
        await page.Locator("details:has(.os-anchor) summary").ClickAsync();
        var links = page.Locator(".os-anchor");
        Assert.Equal(await page.Locator(".os-figures tr[id]").CountAsync(), await links.CountAsync());
        await page.GetByRole(AriaRole.Link, new() { Name = "October to December 2015", Exact = true }).FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        Assert.EndsWith("#2015-12", page.Url, StringComparison.Ordinal);
        Assert.Equal("2015-12", await page.Locator(":target").GetAttributeAsync("id"));
    }

    private static async Task<IPage> OpenAsync(IBrowserContext context, string address)
    {
        var page = await context.NewPageAsync();
        await page.GotoAsync(address);
        return page;
    }
}
