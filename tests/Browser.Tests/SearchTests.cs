namespace OpenStatement.Browser.Tests;

/// <summary>The search as a reader meets it, with the headers of the published site.</summary>
public sealed partial class SearchTests(DemonstrationSite site)
{
    private const string Address = "/search/";
    private const string Input = "#search-words";
    private const string Count = ".os-search__count";
    private const string Titles = ".os-results a";

    [Theory]
    [InlineData("burglary", "Residential burglary")]
    [InlineData("burgl", "Residential burglary")]
    [InlineData("burglaries", "Residential burglary")]
    [InlineData("how many burglaries are there in our area", "Residential burglary")]
    [InlineData("break-in", "Residential burglary")]
    [InlineData("broken into", "Residential burglary")]
    [InlineData("murder", "Homicide")]
    [InlineData("knife", "Knife offences")]
    [InlineData("stabbing", "Knife offences")]
    [InlineData("mugging", "Personal robbery")]
    [InlineData("cybercrime", "Fraud and computer misuse")]
    [InlineData("county lines", "County lines")]
    [InlineData("accessibility", "Accessibility statement")]
    public async Task Typing_finds_what_people_call_by_other_names(string words, string expected)
    {
        await using var context = await site.NewContextAsync();
        var page = await OpenAsync(context);
        await page.Locator(Input).PressSequentiallyAsync(words);
        await Assertions.Expect(page.Locator(Count)).ToHaveTextAsync(ResultsFor(words));
        Assert.Contains(expected, (await page.Locator(Titles).AllInnerTextsAsync()).Take(3));
    }

    [Theory]
    [InlineData("burgalry", "Residential burglary")]
    [InlineData("homocide", "Homicide")]
    [InlineData("nife", "Knife offences")]
    public async Task A_misspelled_word_finds_what_was_meant_and_says_so(string words, string expected)
    {
        await using var context = await site.NewContextAsync();
        var page = await OpenAsync(context, $"?q={words}");
        await Assertions.Expect(page.Locator(Titles).First).ToHaveTextAsync(expected);
        await Assertions.Expect(page.Locator(Count)).ToContainTextAsync($"Nothing has exactly {words}");
    }

    [Fact]
    public async Task What_was_found_is_marked_and_stands_under_headings_that_lead_to_it()
    {
        await using var context = await site.NewContextAsync();
        var page = await OpenAsync(context, "?q=burglary");
        var first = page.Locator(".os-results > li").First;
        await Assertions.Expect(first.Locator("h3 > a > mark")).ToHaveTextAsync("burglary");
        await Assertions.Expect(first.Locator(".os-results__kind")).ToHaveTextAsync("Measure · Reduce neighbourhood crime");
        await first.Locator("a").ClickAsync();
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Residential burglary");
    }

    [Fact]
    public async Task It_is_used_by_keyboard_alone()
    {
        await using var context = await site.NewContextAsync();
        var page = await OpenAsync(context);
        await page.Locator(".os-navigation a").Last.FocusAsync();
        await page.Keyboard.PressAsync("Tab"); // the breadcrumb
        await page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(page.Locator(Input)).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync("burglary");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("#results")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(page.Locator(Titles).First).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Residential burglary");
    }

    [Fact]
    public async Task Arrow_keys_move_within_the_words_as_everywhere()
    {
        await using var context = await site.NewContextAsync();
        var page = await OpenAsync(context);
        await page.Locator(Input).PressSequentiallyAsync("burgary");
        for (var i = 0; i < 3; i++)
            await page.Keyboard.PressAsync("ArrowLeft");
        await page.Keyboard.TypeAsync("l");
        await Assertions.Expect(page.Locator(Input)).ToHaveValueAsync("burglary");
        await page.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(page.Locator(Input)).ToBeFocusedAsync();
    }

    [Fact]
    public async Task A_live_region_that_is_there_from_the_start_says_how_many_were_found_once_for_each_pause()
    {
        await using var context = await site.NewContextAsync();
        var page = await OpenAsync(context);
        await page.EvaluateAsync(
            $$"""
            () => {
                window.said = [];
                const region = document.querySelector("{{Count}}[role=status]");
                new MutationObserver(() => said.push(region.textContent)).observe(region, { childList: true, characterData: true, subtree: true });
            }
            """);
        // Without any pause between letters, however busy the machine is.
        await page.Locator(Input).EvaluateAsync(
            """
            input => {
                for (const letter of 'burglary') {
                    input.value += letter;
                    input.dispatchEvent(new Event('input', { bubbles: true }));
                }
            }
            """);
        await Assertions.Expect(page.Locator(Count)).ToHaveTextAsync(ResultsFor("burglary"));
        Assert.Matches(ResultsFor("burglary"), Assert.Single(await page.EvaluateAsync<string[]>("said")));
    }

    [Fact]
    public async Task Nothing_found_is_said_with_what_else_may_help_and_a_suggestion_finds_something()
    {
        await using var context = await site.NewContextAsync();
        var page = await OpenAsync(context, "?q=xyzzyx");
        await Assertions.Expect(page.Locator(Count)).ToHaveTextAsync("No results for xyzzyx. Check the spelling, try fewer or other words, or choose from the list below.");
        await page.GetByRole(AriaRole.Link, new() { Name = "knife offences", Exact = true }).ClickAsync();
        await Assertions.Expect(page.Locator(Titles).First).ToHaveTextAsync("Knife offences");
        await Assertions.Expect(page.Locator(Input)).ToHaveValueAsync("Knife offences");
    }

    [Fact]
    public async Task The_address_keeps_the_words_and_the_back_button_brings_earlier_ones_again()
    {
        await using var context = await site.NewContextAsync();
        var page = await OpenAsync(context);
        foreach (var words in new[] { "burglary", "knife" })
        {
            await page.Locator(Input).FillAsync("");
            await page.Locator(Input).PressSequentiallyAsync(words);
            await page.Locator(Input).PressAsync("Enter");
            await Assertions.Expect(page).ToHaveURLAsync(new Regex($@"/search/\?q={words}$"));
        }

        await page.Locator(Titles).First.ClickAsync();
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Knife offences");
        await page.GoBackAsync();
        await Assertions.Expect(page.Locator(Count)).ToHaveTextAsync(ResultsFor("knife"));
        await page.GoBackAsync();
        await Assertions.Expect(page.Locator(Count)).ToHaveTextAsync(ResultsFor("burglary"));
        await Assertions.Expect(page.Locator(Input)).ToHaveValueAsync("burglary");
        await page.GoBackAsync();
        await Assertions.Expect(page.Locator(Input)).ToHaveValueAsync("");
        await Assertions.Expect(page.Locator("#results")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Many_results_are_shown_in_two_steps_and_the_keyboard_goes_on_where_it_was()
    {
        await using var context = await site.NewContextAsync();
        var page = await OpenAsync(context, "?q=police");
        await Assertions.Expect(page.Locator(Titles)).ToHaveCountAsync(15);
        await page.GetByRole(AriaRole.Button, new() { NameRegex = ShowAll() }).PressAsync("Enter");
        await Assertions.Expect(page.Locator(Titles).Nth(15)).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Without_JavaScript_the_page_says_so_and_lists_everything()
    {
        await using var context = await site.NewContextAsync(new() { JavaScriptEnabled = false });
        var page = await OpenAsync(context);
        await Assertions.Expect(page.Locator(".os-search noscript p")).ToContainTextAsync("Searching needs JavaScript");
        Assert.False(await page.Locator(Input).IsVisibleAsync());
        await page.GetByRole(AriaRole.Link, new() { Name = "Residential burglary" }).ClickAsync();
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Residential burglary");
    }

    [Fact]
    public async Task An_index_that_cannot_be_had_is_said_to_be_missing()
    {
        await using var context = await site.NewContextAsync();
        await context.RouteAsync("**/search.json", route => route.AbortAsync());
        var page = await OpenAsync(context, "?q=burglary");
        await Assertions.Expect(page.Locator(Count)).ToContainTextAsync("The search could not be loaded.");
    }

    [Fact]
    public async Task It_keeps_to_the_content_security_policy_and_asks_nobody_but_the_site()
    {
        await using var context = await site.NewContextAsync();
        var (asked, said) = (new List<Uri>(), new List<string>());
        var page = await context.NewPageAsync();
        page.Request += (_, request) => asked.Add(new Uri(request.Url));
        page.Console += (_, message) => said.Add(message.Text);
        page.PageError += (_, error) => said.Add(error);
        await page.GotoAsync(Address);
        await page.Locator(Input).FillAsync("burglary");
        await page.Locator(Input).PressAsync("Enter");
        await Assertions.Expect(page.Locator(Count)).ToHaveTextAsync(ResultsFor("burglary"));
        Assert.All(asked, address => Assert.Equal(site.Address.Authority, address.Authority));
        Assert.Single(asked, address => address.AbsolutePath == "/search.json");
        Assert.Single(asked, address => address.AbsolutePath.StartsWith("/assets/search.", StringComparison.Ordinal) && address.AbsolutePath.EndsWith(".js", StringComparison.Ordinal));
        Assert.Empty(said);
    }

    [Fact]
    public async Task No_other_page_loads_the_search()
    {
        await using var context = await site.NewContextAsync();
        var asked = new List<string>();
        var page = await context.NewPageAsync();
        page.Request += (_, request) => asked.Add(request.Url);
        await page.GotoAsync("/measures/");
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        Assert.NotEmpty(asked);
        Assert.DoesNotContain(asked, address => address.Contains("/search", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(320, ColorScheme.Light, "knife")]
    [InlineData(320, ColorScheme.Dark, "homocide")]
    [InlineData(1280, ColorScheme.Light, "police")]
    [InlineData(1280, ColorScheme.Dark, "xyzzyx")]
    public async Task Axe_finds_nothing_to_mend_in_results(int width, ColorScheme scheme, string words)
    {
        await using var context = await site.NewContextAsync(new() { ViewportSize = new() { Width = width, Height = 900 }, ColorScheme = scheme });
        var page = await OpenAsync(context, $"?q={words}");
        await Assertions.Expect(page.Locator(Count)).Not.ToBeEmptyAsync();
        Assert.Empty(await Wcag.ViolationsAsync(page));
        Assert.Equal(width, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
    }

    /// <summary>Room is kept for the form before its script is there.</summary>
    [Fact]
    public async Task Nothing_moves_while_the_page_loads()
    {
        await using var context = await site.NewContextAsync(new() { ViewportSize = new() { Width = 320, Height = 900 } });
        var page = await context.NewPageAsync();
        await page.AddInitScriptAsync("window.moved = 0; new PerformanceObserver(list => list.getEntries().forEach(entry => moved += entry.value)).observe({ type: 'layout-shift', buffered: true });");
        await page.RouteAsync("**/assets/search.*", async route =>
        {
            await Task.Delay(300);
            await route.ContinueAsync();
        });
        await page.GotoAsync(Address);
        await Assertions.Expect(page.Locator(Input)).ToBeVisibleAsync();
        Assert.Equal(0, await page.EvaluateAsync<double>("moved"));
    }

    private static async Task<IPage> OpenAsync(IBrowserContext context, string query = "")
    {
        var page = await context.NewPageAsync();
        await page.GotoAsync($"{Address}{query}");
        return page;
    }

    private static Regex ResultsFor(string words) => new($"^[0-9]+ results? for {Regex.Escape(words)}$");

    [GeneratedRegex("^Show all [0-9]+ results$")]
    private static partial Regex ShowAll();
}
