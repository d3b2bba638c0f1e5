namespace OpenStatement.Browser.Tests;

/// <summary>A board cites paragraphs of a printed statement by their numbers.</summary>
public sealed class NumberedParagraphTests(ServedExampleSites sites, DemonstrationSite demonstration)
{
    private const string Address = "/statements/2021-09/print/";

    private static readonly ExampleSite WestMidlands = ExampleSite.All.Single(site => site.Name == "west-midlands");

    [Fact]
    public async Task The_print_edition_numbers_its_paragraphs_in_order_each_with_an_anchor()
    {
        await using var context = await sites.NewContextAsync(WestMidlands, demonstration.Browser);
        var page = await context.NewPageAsync();
        await page.GotoAsync(Address);
        var numbers = await page.EvaluateAsync<string[]>("[...document.querySelectorAll('.os-number')].map(number => `${number.id} ${number.textContent}`)");
        Assert.Equal(Enumerable.Range(1, 67).Select(number => $"paragraph-{number} {number}"), numbers);
    }

    [Theory]
    [InlineData(320)]
    [InlineData(1280)]
    public async Task An_address_with_a_paragraph_shows_it_with_its_number_beside_its_first_line(int width)
    {
        await using var context = await sites.NewContextAsync(WestMidlands, demonstration.Browser, new() { ViewportSize = new() { Width = width, Height = 900 } });
        var page = await context.NewPageAsync();
        await page.GotoAsync(Address + "#paragraph-19");
        var number = page.Locator("#paragraph-19");
        var box = (await number.BoundingBoxAsync())!;
        Assert.True(await page.EvaluateAsync<double>("scrollY") > 900);
        Assert.InRange(box.Y, 0, 100);
        Assert.InRange(box.X, 0, width);
        var words = await number.EvaluateAsync<double[]>(
            """
            number => {
                const words = new Range();
                words.setStartAfter(number);
                words.setEndAfter(number.parentElement.lastChild);
                const { left, top } = [...words.getClientRects()].find(line => line.width > 1);
                return [left, top];
            }
            """);
        Assert.True(words[0] >= box.X + box.Width, "The number stands in front of the words.");
        Assert.InRange(words[1] - box.Y, -8, 8);
    }

    [Fact]
    public async Task A_number_leads_to_the_same_paragraph_of_its_own_page()
    {
        await using var context = await sites.NewContextAsync(WestMidlands, demonstration.Browser);
        var page = await context.NewPageAsync();
        await page.GotoAsync(Address);
        var text = await page.Locator("p:has(> #paragraph-19)").TextContentAsync();
        await page.Locator("#paragraph-19").ClickAsync();
        await page.WaitForURLAsync("**/statements/2021-09/homicide/#paragraph-19", new() { WaitUntil = WaitUntilState.Commit });
        Assert.Equal(text, await page.Locator("p:has(> #paragraph-19)").TextContentAsync());
    }
}
