using System.Globalization;

namespace OpenStatement.Tracing.Tests;

/// <summary>
/// Traces every number of whole pages to the official tables in <c>Official/</c>: the Home Office's "Police recorded
/// crime open data: Police Force Area tables" and "Police recorded offences involving knives or sharp instruments: open
/// data tables", both in the edition of 23 April 2026, and the Office for National Statistics' population estimates.
/// </summary>
public sealed class MeasurePageTests(BuiltSite site)
{
    private const int LatestPeriods = 24;

    [Theory]
    [InlineData("residential-burglary")]
    [InlineData("homicide")]
    [InlineData("knife-offences")]
    public void Every_number_on_the_page_of_a_measure_follows_from_the_official_tables(string id)
    {
        var measure = TracedMeasure.Of(id);
        var page = PageReading.Of(site.Read($"/measures/{id}/"));
        var parts = new MeasureParts(page, measure, Edition.Latest);
        var expected = parts.Expected;
        var periods = expected.Own.Quarters.Length;

        EditionParts.CheckEditionLine(page, Edition.Latest);
        Assert.Equal(expected.Headline, page.TakeNumerals(".os-lead"));
        parts.CheckChart(periods);
        parts.CheckFacts();
        CheckGroup(page, expected);
        parts.CheckTable($"table-{id}", LatestPeriods);
        Assert.Equal([$"{periods}"], page.TakeNumerals("summary"));
        parts.CheckTable($"history-{id}", periods);
        CheckMarkers(page, measure);
        parts.CheckAbout();
        Assert.Equal(
            Edition.All.Reverse().Where(measure.IsIn).SelectMany(edition => Enumerable.Repeat(Said.QuarterEnding(edition.LastQuarter), 3)),
            page.TakeNumerals(".os-table-scroll:has(#downloads-table)"));

        Assert.Empty(page.Numerals);
    }

    private static void CheckGroup(PageReading page, ExpectedMeasure expected)
    {
        Assert.Equal(expected.Group.Sentence, page.TakeNumerals("#similar-forces + p"));
        var table = page.Take("table.os-group");
        Assert.Equal([Said.YearEnding(Edition.Latest.LastQuarter), .. expected.Group.Heads], Numerals.In(PageReading.TextOf(table.QuerySelector("caption")!) + " " + PageReading.TextOf(table.QuerySelector("thead")!)));
        Assert.Equal(expected.Group.Rows, MeasureParts.RowsOf(table));
        var bars = table.QuerySelectorAll("tbody rect").Select(bar => decimal.Parse(bar.GetAttribute("width")!.TrimEnd('%'), CultureInfo.InvariantCulture));
        Assert.Equal(expected.Group.Bars.Count(), bars.Count());
        Assert.All(expected.Group.Bars.Zip(bars, (one, other) => one - other), difference => Assert.InRange(difference, -0.01m, 0.01m));
        Assert.Equal(expected.Group.Method, page.TakeNumerals("details:has(+ #figures)"));
    }

    /// <summary>The key to the letters, and the note on the break.</summary>
    private static void CheckMarkers(PageReading page, TracedMeasure measure)
    {
        Assert.Equal(measure.Break is null ? ["[x]"] : ["[b]", "[x]"], page.TakeNumerals(".os-marker-key"));
        if (measure.Break is { } day)
            Assert.Equal([Said.Span(day), Said.Month(day)], page.TakeNumerals(".os-notes").Where(numeral => numeral.Any(char.IsDigit)));
    }
}
