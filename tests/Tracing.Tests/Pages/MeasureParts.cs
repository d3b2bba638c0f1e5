using System.Globalization;
using AngleSharp.Dom;

namespace OpenStatement.Tracing.Tests;

/// <summary>Checks the parts that pages about a measure have in common, taking each from the page.</summary>
internal sealed class MeasureParts(PageReading page, TracedMeasure measure, Edition edition)
{
    public string Id => measure.Id;

    public ExpectedMeasure Expected { get; } = new(measure, edition);

    /// <summary>The words of a chart, and the drawing itself.</summary>
    public void CheckChart(int periods)
    {
        var figure = page.Take($"figure:has(#chart-{measure.Id}-title)");
        var expected = new ExpectedChart(Expected, periods);
        Assert.Equal(expected.Caption, PageReading.NumeralsOf(Removed(figure, "figcaption")));
        Assert.Empty(PageReading.NumeralsOf(Removed(figure, "title")));
        Assert.Equal(expected.Description, PageReading.NumeralsOf(Removed(figure, "desc")));
        Assert.Equal([Said.Day(edition.Days.AsAt)], PageReading.NumeralsOf(Removed(figure, ".os-chart__source")));

        var drawn = new DrawnChart(figure.QuerySelector("svg")!);
        Assert.True(drawn.HasEvenScale);
        Assert.True(drawn.HasEvenSpacing);
        Assert.Equal(expected.Counts, drawn.Counts);
        Assert.Equal(measure.IsRare ? [] : expected.Breaks, drawn.Breaks);
        Assert.Equal(Expected.BaselineQuarterly is null, drawn.Baseline is null);
        Assert.InRange(drawn.Baseline - Expected.BaselineQuarterly ?? 0, -drawn.Tolerance, drawn.Tolerance);
        Assert.Equal(expected.Labels, PageReading.NumeralsOf(figure));
    }

    public void CheckFacts() => Assert.Equal(Expected.Facts, page.TakeNumerals("dl.os-facts:not(.os-facts--words)"));

    /// <summary>The caption and every row of a table, with the values that scripts read from it.</summary>
    public void CheckTable(string id, int periods)
    {
        var table = page.Take($"#{id}");
        var quarters = Expected.Own.Quarters.TakeLast(periods).ToList();
        Assert.Equal([Said.Month(quarters[0]), Said.Month(Said.Last(quarters[^1]))], PageReading.NumeralsOf(Removed(table, "caption")));
        Assert.Equal(Expected.Rows(periods), RowsOf(table).Select(row => row.ToLowerInvariant()));
        Assert.Equal(
            quarters.AsEnumerable().Reverse().Select(quarter => Expected.Own.Counts[quarter].ToString(CultureInfo.InvariantCulture)),
            table.QuerySelectorAll("tbody td:nth-of-type(1)").Select(cell => cell.GetAttribute("data-value")));
    }

    public void CheckAbout() => Assert.Equal(measure.Definition, page.TakeNumerals("dl.os-facts--words"));

    /// <summary>The cells of each row, without pictures.</summary>
    public static IEnumerable<string> RowsOf(IElement table) => table.QuerySelectorAll("tbody tr").Select(
        row => string.Join(" | ", row.Children.Where(cell => cell.TextContent.Length > 0).Select(PageReading.TextOf)));

    private static IElement Removed(IElement from, string selector)
    {
        var element = from.QuerySelector(selector)!;
        element.Remove();
        return element;
    }
}
