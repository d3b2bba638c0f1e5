using AngleSharp.Html.Dom;

namespace OpenStatement.Site.Tests;

/// <summary>The board paper of the West Midlands: its framework of indicators and its numbered paragraphs.</summary>
public sealed class WestMidlandsTests(BuiltExampleSites built) : IClassFixture<BuiltExampleSites>
{
    private const string Print = "/statements/2021-09/print/";

    private static readonly ExampleSite s_site = ExampleSite.All.Single(site => site.Name == "west-midlands");

    public static TheoryData<int, string[]> Paragraphs => new()
    {
        { 6, ["Greater Manchester", "Merseyside", "West Yorkshire"] },
        { 19, ["5 a month", "43", "April 2020 to March 2021", "55", "year ending June 2019"] },
        { 28, ["41 viable firearms", "21 of them", "74", "21 handguns", "8 converted blank firers", "6 sawn-off shotguns", "5 shotguns", "1 rifle", "1 M3"] },
        { 50, ["10%", "6%", "51%", "50%"] },
        { 67, ["Each quarter", "Strategic Policing and Crime Board", "Police and Crime Plan", "National Priorities"] },
    };

    [Fact]
    public async Task The_plan_lists_every_indicator_of_appendix_a_and_the_one_of_paragraph_11_alone()
    {
        var listed = Listed(await PageAsync("/plan/"));
        Assert.Equal(s_site.Read("kpi-counts.csv").Select(Expected), listed);
        // Appendix A has 81 with 25 parts of them; road casualties stand in paragraph 11 only.
        Assert.Equal((81 + 1, 25), (listed.Sum(row => row.Indicators), listed.Sum(row => row.Parts)));
    }

    [Fact]
    public async Task Every_indicator_is_listed_with_its_own_title()
    {
        var titles = (await PageAsync("/plan/")).QuerySelectorAll(".os-actions li > p:first-child > strong:first-of-type").Select(title => title.TextContent).ToList();
        Assert.Equal(s_site.Read("data/kpis.csv").Select(row => row["title"]).Order(StringComparer.Ordinal), titles.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task The_print_edition_has_the_paragraphs_1_to_67_in_their_order() =>
        Assert.Equal(Enumerable.Range(1, 67).Select(number => $"{number}"), (await PageAsync(Print)).QuerySelectorAll(".os-number").Select(number => number.TextContent));

    [Theory]
    [MemberData(nameof(Paragraphs))]
    public async Task A_number_carries_what_the_paper_says_under_it(int number, string[] facts)
    {
        var text = ParagraphOf(await PageAsync(Print), number);
        Assert.All(facts, fact => Assert.Contains(fact, text, StringComparison.Ordinal));
    }

    /// <summary>A paragraph with the list under it.</summary>
    private static string ParagraphOf(IHtmlDocument page, int number)
    {
        var paragraph = page.GetElementById($"paragraph-{number}")!.ParentElement!;
        return paragraph.NextElementSibling is { LocalName: "ul" } list ? $"{paragraph.TextContent} {list.TextContent}" : paragraph.TextContent;
    }

    /// <summary>What stands under each heading that has indicators of its own, in the order of the page.</summary>
    private static List<ListedIndicators> Listed(IHtmlDocument page)
    {
        var (section, objective, part) = ("", "", "");
        var rows = new List<ListedIndicators>();
        foreach (var element in page.QuerySelectorAll(".os-section > *"))
        {
            (section, objective, part) = element switch
            {
                { LocalName: "h2" } => (element.TextContent, "", ""),
                { LocalName: "h3" } => (section, element.TextContent, ""),
                { LocalName: "h4" } => (section, objective, element.TextContent),
                _ => (section, objective, part),
            };
            if (element.LocalName == "ul")
                rows.Add(new ListedIndicators(section, objective, part, element.Children.Length, element.QuerySelectorAll("li > ul.os-actions > li").Length));
        }

        return rows;
    }

    private static ListedIndicators Expected(Dictionary<string, string> row) =>
        new(row["section"], row["objective"], row["sub_objective"], int.Parse(row["indicators"]), int.Parse(row["children"]));

    private async Task<IHtmlDocument> PageAsync(string page) =>
        new HtmlParser().ParseDocument(await File.ReadAllTextAsync(
            Path.Combine(await built.OutputAsync(s_site), page.Trim('/'), "index.html"), TestContext.Current.CancellationToken));

    private sealed record ListedIndicators(string Section, string Objective, string Part, int Indicators, int Parts);
}
