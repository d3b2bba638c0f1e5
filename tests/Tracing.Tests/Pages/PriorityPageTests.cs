namespace OpenStatement.Tracing.Tests;

/// <summary>
/// Traces every number of pages of a priority, those within the commentary included, to the Home Office's "Police
/// recorded crime open data: Police Force Area tables", in the editions of 23 April 2026 and 19 October 2023.
/// </summary>
public sealed partial class PriorityPageTests(BuiltSite site)
{
    private const int Periods = 24;

    private static readonly ImmutableArray<TracedMeasure> Measures = [TracedMeasure.Of("drug-trafficking"), TracedMeasure.Of("drug-possession")];

    /// <param name="address">Of the page.</param>
    /// <param name="release">The statement it belongs to.</param>
    /// <param name="others">Numbers in the commentary that are no figures, such as how many questions were asked, or in which statement or year.</param>
    [Theory]
    [InlineData("/priorities/drugs-and-county-lines/", "2025-12", "june 2025")]
    [InlineData("/statements/2025-12/drugs-and-county-lines/", "2025-12", "june 2025")]
    [InlineData("/statements/2025-03/drugs-and-county-lines/", "2025-03", "2", "2023", "2024")]
    [InlineData("/statements/2023-06/drugs-and-county-lines/", "2023-06")]
    public void Every_number_on_the_page_of_a_priority_follows_from_the_official_tables(string address, string release, params string[] others)
    {
        var edition = Edition.Of(release);
        var page = PageReading.Of(site.Read(address));
        var parts = Measures.Select(measure => new MeasureParts(page, measure, edition)).ToList();
        var leading = parts[0].Expected;

        EditionParts.CheckEditionLine(page, edition);
        Assert.Equal(leading.Sentence, page.TakeNumerals(".os-lead"));
        Assert.Equal(
            parts.SelectMany(part => (ImmutableArray<string>)
                [Said.Number(part.Expected.Year), Said.YearEnding(edition.LastQuarter), part.Expected.MarkedMovement, part.Expected.Trend.MarkedWords, part.Expected.Group.Place]),
            page.TakeNumerals(".os-table-scroll:has(#summary)"));
        foreach (var part in parts)
        {
            Assert.Equal(part.Expected.Headline, page.TakeNumerals($"#{part.Id}"));
            if (edition != Edition.Latest)
                part.CheckWhatBecameOfIt();
            part.CheckTrend();
            part.CheckChart(Periods, isFull: false);
            part.CheckFacts(part.Expected.Facts);
            part.CheckTable($"table-{part.Id}", Periods);
            part.CheckAbout();
        }

        Assert.All(page.TakeAllNumerals("summary"), numeral => Assert.Equal($"{Periods}", numeral));
        EditionParts.CheckLinksToEditions(page, edition);

        CheckParagraphNumbers(page);
        CheckQuotations(page, parts, release);

        // What is left are words that people wrote. They may quote any figure, but only as it is.
        var quotable = parts.SelectMany(part => part.Expected.Quotable).Concat(others).ToHashSet();
        Assert.NotEmpty(page.Numerals);
        Assert.Empty(page.Numerals.Where(numeral => !quotable.Contains(numeral)));
    }

    /// <summary>Numbers by which paragraphs are cited grow down the page.</summary>
    private static void CheckParagraphNumbers(PageReading page)
    {
        var numbers = page.TakeAllIfAny("a.os-number").Select(link => int.Parse(link.TextContent, CultureInfo.InvariantCulture)).ToList();
        Assert.Equal(numbers.Order(), numbers);
    }

    /// <summary>Where the text asks for a figure by its name, the page has that figure, as a link, and no other.</summary>
    private static void CheckQuotations(PageReading page, List<MeasureParts> parts, string release)
    {
        var expected = parts.ToDictionary(part => part.Id, part => part.Expected);
        Assert.Equal(
            Quotation().Matches(File.ReadAllText(Path.Combine(Repository.Root, $"input/statements/{release}/drugs-and-county-lines.md"))).Select(quotation => expected[quotation.Groups[1].Value].Quoted(quotation.Groups[2].Value)),
            page.TakeAll(".os-prose a:not([href^='/glossary/'])").Select(PageReading.TextOf).Where(text => text.Any(char.IsDigit)));
    }

    [GeneratedRegex(@"\{(\S+) (latest|latest-12-months|12-months-before|baseline)\}")]
    private static partial Regex Quotation();
}
