using System.Collections.Immutable;
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
        var quarters = Expected.Own.Quarters.TakeLast(periods).ToImmutableArray();
        var counts = quarters.Select(quarter => Expected.Own.Counts[quarter]).ToImmutableArray();
        var (first, last) = (quarters[0], quarters[^1]);
        ImmutableArray<string> headline =
            [Said.Number(counts[^1]), Said.QuarterEnding(last), Said.Number(counts.Min()), Said.Number(counts.Max()), Said.Month(first)];
        Assert.Equal([.. headline, Said.Month(first), Said.Month(Said.Last(last))], PageReading.NumeralsOf(Removed(figure, "figcaption")));
        Assert.Equal(headline, PageReading.NumeralsOf(Removed(figure, "title")));
        Assert.Equal(
            [$"{counts.Length}", .. Point(0), .. Point(counts.Length - 1), .. Point(counts.IndexOf(counts.Min())), .. Point(counts.IndexOf(counts.Max()))],
            PageReading.NumeralsOf(Removed(figure, "desc")));
        Assert.Equal(measure.Source, PageReading.NumeralsOf(Removed(figure, ".os-chart__source")));

        var drawn = new DrawnChart(figure.QuerySelector("svg")!);
        Assert.True(drawn.HasEvenScale);
        Assert.Equal(counts, drawn.Counts);
        Assert.Equal(Expected.BaselineQuarterly is null, drawn.Baseline is null);
        Assert.InRange(drawn.Baseline - Expected.BaselineQuarterly ?? 0, -drawn.Tolerance, drawn.Tolerance);
        Assert.Equal(
            [
                .. Expected.Breaks(first, last) ? ["[b]"] : ImmutableArray<string>.Empty,
                .. Expected.BaselineQuarterly is null ? [] : ImmutableArray.Create(ExpectedMeasure.BaselineYear),
                .. new[] { first, quarters[(quarters.Length - 1) / 2], last }.Select(quarter => Said.ShortMonth(Said.Last(quarter))),
            ],
            PageReading.NumeralsOf(figure));

        ImmutableArray<string> Point(int index) => [Said.Number(counts[index]), Said.QuarterEnding(quarters[index])];
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

    public void CheckAbout() => Assert.Equal([.. measure.Definition, .. measure.Source], page.TakeNumerals("dl.os-facts--words"));

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
