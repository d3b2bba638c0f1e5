namespace OpenStatement.Browser.Tests;

public sealed class ReadingTests(DemonstrationSite site)
{
    [Theory]
    [InlineData("/")]
    [InlineData("/priorities/serious-violence/")]
    [InlineData("/measures/knife-offences/")]
    public async Task Everything_can_be_read_without_scripts(string address)
    {
        await using var context = await site.NewContextAsync(new() { JavaScriptEnabled = false });
        var page = await context.NewPageAsync();
        await page.GotoAsync(address);
        Assert.True(await page.Locator("h1").IsVisibleAsync());
        Assert.True(await page.Locator("main svg").First.IsVisibleAsync());
        foreach (var summary in await page.Locator("summary").AllAsync())
            await summary.ClickAsync();
        Assert.All(await page.Locator("table").AllAsync(), table => Assert.True(table.IsVisibleAsync().GetAwaiter().GetResult()));
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task No_page_asks_for_anything_the_security_policy_forbids(string address)
    {
        await using var context = await site.NewContextAsync();
        var page = await context.NewPageAsync();
        var complaints = new List<string>();
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
                complaints.Add(message.Text);
        };
        page.PageError += (_, error) => complaints.Add(error);
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(site.Address.ToString(), StringComparison.Ordinal))
                complaints.Add($"asked another site for {request.Url}");
        };
        await page.GotoAsync(address, new() { WaitUntil = WaitUntilState.NetworkIdle });
        Assert.Empty(complaints);
    }

    [Fact]
    public async Task The_print_edition_prints_the_statement_and_not_the_site_around_it()
    {
        await using var context = await site.NewContextAsync();
        var page = await context.NewPageAsync();
        await page.GotoAsync("/statements/2025-12/print/");
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.False(await page.Locator("nav[aria-label=Main]").IsVisibleAsync());
        Assert.True(await page.Locator("table[id=table-residential-burglary]").IsVisibleAsync());
        Assert.Equal(7, await page.Locator(".os-print-priority").CountAsync());
        Assert.True(await page.Locator(".os-demonstration").IsVisibleAsync());
        var pdf = await page.PdfAsync(new() { Format = "A4" });
        Assert.True(pdf.Length > 50_000);
    }

    [Fact]
    public async Task A_page_that_is_not_there_says_so_and_shows_a_way_on()
    {
        await using var context = await site.NewContextAsync();
        var page = await context.NewPageAsync();
        var response = await page.GotoAsync("/no/such/page/");
        Assert.Equal(404, response!.Status);
        Assert.Equal("Page not found", await page.Locator("h1").InnerTextAsync());
        await page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Link, new() { Name = "front page" }).ClickAsync();
        Assert.Equal("/", new Uri(page.Url).AbsolutePath);
    }

    public static TheoryData<string> Addresses { get; } = new(PageTypes.All);
}
