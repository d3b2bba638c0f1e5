using AngleSharp.Dom;

namespace OpenStatement.Tracing.Tests;

/// <summary>Checks the parts that pages about a measure have in common, taking each from the page.</summary>
internal sealed class MeasureParts(PageReading page, TracedMeasure measure, Edition edition)
{
    public string Id => measure.Id;

    public ExpectedMeasure Expected { get; } = new(measure, edition);

    /// <summary>The trend and the steps to it.</summary>
    public void CheckTrend()
    {
        var steps = page.Take("p.os-trend + details");
        Assert.Equal(Expected.Trend.Steps, PageReading.NumeralsOf(steps));
        Assert.Equal([Expected.Trend.MarkedWords], page.TakeNumerals("p.os-trend"));
    }

    /// <summary>The note that an edition of old stands as it was published.</summary>
    public void CheckWhatBecameOfIt() =>
        Assert.Equal(new ExpectedRevisions(measure).Since(edition, Expected.Year), page.TakeNumerals($"p:has(a[href='/measures/{measure.Id}/#revisions'])"));

    /// <summary>The words of a chart, and the drawing itself.</summary>
    /// <param name="periods">How many it shows.</param>
    /// <param name="isFull">Whether it shows everything there is, as on the page of the measure.</param>
    public void CheckChart(int periods, bool isFull)
    {
        var figure = page.Take($"figure:has(#chart-{measure.Id}-title)");
        var expected = new ExpectedChart(measure, Expected, periods, isFull);
        Assert.Equal(expected.Caption, PageReading.NumeralsOf(Removed(figure, "figcaption")));
        Assert.Empty(PageReading.NumeralsOf(Removed(figure, "title")));
        Assert.Equal(expected.Description, PageReading.NumeralsOf(Removed(figure, "desc")));
        Assert.Equal([Said.Day(edition.Days.AsAt)], PageReading.NumeralsOf(Removed(figure, ".os-chart__source")));
        Assert.Equal(expected.Key, PageReading.NumeralsOf(Removed(figure, ".os-chart__key")));
        Assert.Equal(expected.Notes, figure.QuerySelector(".os-chart__notes") is null ? [] : PageReading.NumeralsOf(Removed(figure, ".os-chart__notes")).Where(IsDigital));
        Assert.Equal(
            expected.Remarks.Select(remark => $"{remark.Point} {remark.Words}"),
            JsonSerializer.Deserialize<Dictionary<string, string>>(figure.GetAttribute("data-remarks") ?? "{}")!.Select(remark => $"{remark.Key} {remark.Value}"));

        CheckDrawing(figure, expected);
        foreach (var label in figure.QuerySelectorAll(".os-label--baseline"))
        {
            Assert.Equal([ExpectedMeasure.BaselineYear], PageReading.NumeralsOf(label));
            label.Remove();
        }

        Assert.Equal(expected.Labels, PageReading.NumeralsOf(figure));
    }

    public void CheckFacts(ImmutableArray<string> expected) => Assert.Equal(expected, page.TakeNumerals("dl.os-facts:not(.os-facts--words)"));

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

    /// <summary>Notes say in words, too, that figures are not comparable.</summary>
    public static bool IsDigital(string numeral) => numeral.Any(char.IsDigit);

    public static IElement Removed(IElement from, string selector)
    {
        var element = from.QuerySelector(selector)!;
        element.Remove();
        return element;
    }

    private void CheckDrawing(IElement figure, ExpectedChart expected)
    {
        var drawn = new DrawnChart(figure.QuerySelector("svg")!);
        Assert.True(drawn.HasEvenScale);
        Assert.True(drawn.IsScaleOf(figure));
        Assert.True(drawn.HasEvenSpacing);
        AssertAllNear(expected.Counts.Select(count => (decimal?)count), drawn.Values.Select(value => (decimal?)value));
        Assert.Equal(measure.IsRare ? [] : expected.Breaks, drawn.Breaks);
        AssertNear(Expected.BaselineQuarterly, drawn.Baseline);
        AssertNear(expected.Average, drawn.Average);
        AssertNear(expected.UsualRange?.Upper, drawn.UsualRange?.Upper);
        // Both edges of the band are rounded.
        AssertNear(expected.UsualRange?.Lower, drawn.UsualRange?.Lower, roundings: 2);
        Assert.True(drawn.IsUsualFrom(expected.FirstUsual));
        Assert.Equal(expected.Signs.Select(flag => (flag.Point, flag.IsHigher, !measure.IsBetterLower ? "neutral" : flag.IsHigher ? "worse" : "better")), drawn.Flags);
        Assert.True(drawn.IsLastPointMarked);
        AssertAllNear(expected.MovingAverage, drawn.MovingAverage);
        Assert.True(drawn.HasGapsInMovingAverage);

        void AssertNear(decimal? value, decimal? read, int roundings = 1)
        {
            Assert.Equal(value is null, read is null);
            Assert.InRange(read - value ?? 0, -roundings * drawn.Tolerance, roundings * drawn.Tolerance);
        }

        void AssertAllNear(IEnumerable<decimal?> values, IEnumerable<decimal?> read)
        {
            var (all, drawnAt) = (values.ToList(), read.ToList());
            Assert.Equal(all.Count, drawnAt.Count);
            Assert.All(all.Zip(drawnAt), pair => AssertNear(pair.First, pair.Second));
        }
    }
}
