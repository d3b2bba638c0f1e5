namespace OpenStatement.Browser.Tests;

/// <summary>The table of boroughs, which a script lets readers sort.</summary>
public sealed class TableSortingTests(ServedExampleSites sites, DemonstrationSite demonstration)
{
    private const string Rate = "Rate per 1,000 people";

    private static readonly ExampleSite London = ExampleSite.All.Single(site => site.Name == "london");

    [Fact]
    public async Task Without_scripts_the_table_stands_from_the_highest_rate_and_its_headings_are_words()
    {
        await using var context = await sites.NewContextAsync(London, demonstration.Browser, new() { JavaScriptEnabled = false });
        var table = await OpenAsync(context);
        Assert.Equal(0, await table.Locator("button").CountAsync());
        await AssertDescendsAsync(table, 1);
    }

    [Fact]
    public async Task A_click_sorts_by_a_column_and_the_next_one_turns_the_order_round()
    {
        await using var context = await sites.NewContextAsync(London, demonstration.Browser);
        var table = await OpenAsync(context);
        await AssertDescendsAsync(table, 1);

        await Button(table, "Borough").ClickAsync();
        var names = await NamesAsync(table);
        Assert.Equal(32, names.Length);
        Assert.Equal(names.Order(StringComparer.Ordinal), names);
        Assert.Equal(["Borough ascending"], await SortedAsync(table));

        await Button(table, "Borough").ClickAsync();
        Assert.Equal(names.Reverse(), await NamesAsync(table));
        Assert.Equal(["Borough descending"], await SortedAsync(table));

        await Button(table, "Number").ClickAsync();
        await AssertDescendsAsync(table, 2);
        Assert.Equal(["Number descending"], await SortedAsync(table));
    }

    [Theory]
    [InlineData("Enter")]
    [InlineData("Space")]
    public async Task Keys_sort_and_the_focus_stays_where_it_is_and_can_be_seen(string key)
    {
        await using var context = await sites.NewContextAsync(London, demonstration.Browser);
        var table = await OpenAsync(context);
        await Button(table, "Borough").FocusAsync();
        await table.Page.Keyboard.PressAsync("Tab");
        await table.Page.Keyboard.PressAsync(key);
        await table.Page.Keyboard.PressAsync(key);
        Assert.Equal([$"{Rate} ascending"], await SortedAsync(table));
        Assert.Equal((await ValuesAsync(table, 1)).Order(), await ValuesAsync(table, 1));
        Assert.Equal(Rate, await table.Page.EvaluateAsync<string>("document.activeElement.textContent"));
        Assert.Equal("solid", await table.Page.EvaluateAsync<string>("getComputedStyle(document.activeElement).outlineStyle"));
    }

    [Fact]
    public async Task A_page_loaded_again_begins_with_the_first_order_and_can_be_sorted_as_before()
    {
        await using var context = await sites.NewContextAsync(London, demonstration.Browser);
        var table = await OpenAsync(context);
        var first = await NamesAsync(table);
        await Button(table, "Borough").ClickAsync();
        await table.Page.ReloadAsync();
        Assert.Equal(first, await NamesAsync(table));
        Assert.Empty(await SortedAsync(table));
        await Button(table, "Borough").ClickAsync();
        Assert.Equal("Barking and Dagenham", (await NamesAsync(table))[0]);
    }

    private static async Task<ILocator> OpenAsync(IBrowserContext context)
    {
        var page = await context.NewPageAsync();
        await page.GotoAsync("/measures/burglary-dwelling/");
        return page.Locator("table[data-sortable]");
    }

    private static ILocator Button(ILocator table, string heading) => table.GetByRole(AriaRole.Button, new() { Name = heading, Exact = true });

    private static async Task AssertDescendsAsync(ILocator table, int column)
    {
        var values = await ValuesAsync(table, column);
        Assert.True(values.Length > 30);
        Assert.Equal(values.OrderDescending(), values);
    }

    private static Task<string[]> NamesAsync(ILocator table) => table.EvaluateAsync<string[]>("table => [...table.tBodies[0].rows].map(row => row.cells[0].textContent.trim())");

    private static Task<double[]> ValuesAsync(ILocator table, int column) =>
        table.EvaluateAsync<double[]>("(table, column) => [...table.tBodies[0].rows].map(row => Number(row.cells[column].dataset.value))", column);

    /// <summary>The headings that say they are sorted, with the order.</summary>
    private static Task<string[]> SortedAsync(ILocator table) => table.EvaluateAsync<string[]>(
        "table => [...table.querySelectorAll('[aria-sort]')].map(heading => `${heading.textContent.trim()} ${heading.getAttribute('aria-sort')}`)");
}
