namespace OpenStatement.Tracing.Tests;

/// <summary>
/// Traces every number of whole pages to the official tables in <c>Official/</c>: the Home Office's "Police recorded
/// crime open data: Police Force Area tables" and "Police recorded offences involving knives or sharp instruments: open
/// data tables", both in the edition of 23 April 2026, and the Office for National Statistics' population estimates.
/// </summary>
public sealed class MeasurePageTests(BuiltSite site)
{
    private const int LatestPeriods = 24;

    /// <param name="id">Of the measure.</param>
    /// <param name="plan">What the plan promises of it, and what follows from its trend.</param>
    [Theory]
    [InlineData("residential-burglary", "20%", "year ending june 2019", "march 2025")]
    [InlineData("homicide", "too few to judge")]
    [InlineData("knife-offences", "■ stable")]
    public void Every_number_on_the_page_of_a_measure_follows_from_the_official_tables(string id, params string[] plan)
    {
        var measure = TracedMeasure.Of(id);
        var page = PageReading.Of(site.Read($"/measures/{id}/"));
        var parts = new MeasureParts(page, measure, Edition.Latest);
        var expected = parts.Expected;
        var periods = expected.Own.Quarters.Length;

        EditionParts.CheckEditionLine(page, Edition.Latest);
        Assert.Equal(expected.Sentence, page.TakeNumerals(".os-lead"));
        parts.CheckTrend();
        parts.CheckChart(periods, isFull: true);
        parts.CheckFacts(expected.FactsAlone);
        CheckComparisons(page, expected.Comparisons);
        GroupParts.Check(page, expected.Group);
        parts.CheckTable($"table-{id}", LatestPeriods);
        Assert.Equal([$"{periods}"], page.TakeNumerals($"details:has(#history-{id}) > summary"));
        parts.CheckTable($"history-{id}", periods);
        CheckMarkers(page, measure);
        CheckChangeLog(page, new ExpectedChangeLog(measure));
        CheckRevisions(page, new ExpectedRevisions(measure));
        Assert.Equal(plan, page.TakeNumerals("#plan + ul"));
        parts.CheckAbout();
        Assert.Equal(
            Edition.All.Reverse().Where(measure.IsIn).SelectMany(edition => Enumerable.Repeat(Said.QuarterEnding(edition.LastQuarter), 4)),
            page.TakeNumerals(".os-table-scroll:has(#downloads-table)"));
        Assert.Equal([Said.QuarterEnding(Edition.Latest.LastQuarter), Said.Day(Edition.Latest.Days.Published), .. Edition.Latest.Release.Split('-')], page.TakeNumerals("[data-cite]"));
        // The size of the frame in which others show the chart.
        Assert.Equal(["100%", "700", "0"], page.TakeNumerals(".os-snippet"));

        Assert.Empty(page.Numerals);
    }

    private static void CheckComparisons(PageReading page, ExpectedComparisons expected)
    {
        if (expected.Notes.Length > 0)
            Assert.Equal(expected.Notes, page.TakeNumerals(".os-table-scroll:has(.os-comparisons) + .os-notes"));
        var table = page.Take("table.os-comparisons");
        Assert.Equal(expected.Rows, MeasureParts.RowsOf(table).Select(row => row.ToLowerInvariant()));
        Assert.Empty(PageReading.NumeralsOf(table.QuerySelector("caption")!));
    }

    private static void CheckChangeLog(PageReading page, ExpectedChangeLog expected)
    {
        const int shown = 2;
        Assert.Equal(expected.Entries.Take(shown).SelectMany(entry => entry), page.TakeNumerals("#revisions + dl"));
        Assert.Equal($"{expected.Entries.Length - shown}", page.TakeNumerals("#revisions + details > summary")[0]);
        Assert.Equal(expected.Entries.Skip(shown).SelectMany(entry => entry), page.TakeNumerals("#revisions + details"));
    }

    private static void CheckRevisions(PageReading page, ExpectedRevisions expected)
    {
        var count = page.Take("#revisions + p").TextContent;
        if (expected.Rows.IsEmpty)
        {
            Assert.StartsWith("No figure for ", count, StringComparison.Ordinal);
            return;
        }

        Assert.StartsWith($"{expected.Rows.Length} figures for ", count, StringComparison.Ordinal);
        Assert.Equal(ExpectedRevisions.Reason, page.TakeNumerals("#revisions + p"));
        var rows = MeasureParts.RowsOf(page.Take("table:has(#revisions-table)"));
        Assert.Equal(expected.Rows, rows.Select(row => row.ToLowerInvariant()));
        // A long table is folded away under its length.
        Assert.All(page.TakeNumeralsIfAny("#revisions + details > summary"), numeral => Assert.Equal($"{expected.Rows.Length}", numeral));
    }

    /// <summary>The key to the letters, and the note on the break.</summary>
    private static void CheckMarkers(PageReading page, TracedMeasure measure)
    {
        Assert.Equal(measure.Break is null ? ["[x]"] : ["[b]", "[x]"], page.TakeNumerals(".os-marker-key"));
        if (measure.Break is not null)
            Assert.Equal(measure.NoteOnBreak, page.TakeNumerals(".os-notes").Where(MeasureParts.IsDigital));
    }
}
