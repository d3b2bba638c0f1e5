namespace OpenStatement.Tracing.Tests;

/// <summary>Checks the part of a page that sets a force beside similar ones: its sentence, chart, table and steps.</summary>
internal static class GroupParts
{
    /// <param name="page">From which the part is taken.</param>
    /// <param name="expected">What it must say.</param>
    /// <param name="source">The numbers in the name of the table that the counts come from.</param>
    public static void Check(PageReading page, ExpectedGroup expected, params string[] source)
    {
        Assert.Equal(expected.Sentence, page.TakeNumerals("#similar-forces + p"));
        CheckChart(page, expected, source);
        Assert.Equal(expected.Steps, page.TakeNumerals("section:has(table.os-group) + details"));
        var table = page.Take("table.os-group");
        Assert.Equal(expected.Heads, Numerals.In(PageReading.TextOf(table.QuerySelector("caption")!) + " " + PageReading.TextOf(table.QuerySelector("thead")!)));
        Assert.Equal(expected.Rows, MeasureParts.RowsOf(table));
    }

    private static void CheckChart(PageReading page, ExpectedGroup expected, string[] source)
    {
        var figure = page.Take("figure:has(circle.os-dot)");
        Assert.Equal(expected.Subtitle, PageReading.NumeralsOf(MeasureParts.Removed(figure, "figcaption")));
        Assert.Equal(expected.Spoken, PageReading.NumeralsOf(MeasureParts.Removed(figure, "title")).Concat(PageReading.NumeralsOf(MeasureParts.Removed(figure, "desc"))));
        Assert.Equal([.. source, Said.Day(Edition.Latest.Days.AsAt)], PageReading.NumeralsOf(MeasureParts.Removed(figure, ".os-chart__source")));

        var drawn = new DrawnGroup(figure.QuerySelector("svg")!);
        Assert.True(drawn.HasEvenScale);
        Assert.True(drawn.IsAligned);
        AssertAllNear([expected.Mean], [drawn.Average]);
        AssertAllNear(expected.Rates.Select(rate => rate.Rate).Concat(expected.Wider.Select(area => area.Rate)), drawn.Rates);
        AssertAllNear(expected.Rates.Select(rate => rate.Usual.Lower), drawn.Limits.Select(limits => limits.Lower));
        // Limits of small counts may reach beyond the scale, where they are cut off. Both ends of a bar are rounded.
        AssertAllNear(expected.Rates.Select(rate => Math.Min(rate.Usual.Upper, drawn.Most)), drawn.Limits.Select(limits => limits.Upper), roundings: 2);
        Assert.Equal(
            [$"Group average {Said.Rate(expected.Mean)}", .. expected.Rates.SelectMany(rate => new[] { rate.Force, $"{Said.Rate(rate.Rate)}, {rate.Band.ToLowerInvariant()}" }),
                .. expected.Wider.SelectMany(area => new[] { area.Name, Said.Rate(area.Rate) })],
            figure.QuerySelectorAll("text").Select(text => text.TextContent));
        Assert.Equal(
            [.. expected.Rates.Select(rate => rate.IsOwn ? "own" : ""), .. expected.Wider.Select(_ => "wider")],
            figure.QuerySelectorAll("circle").Select(dot => dot.ClassName!.Replace("os-dot", "", StringComparison.Ordinal).TrimStart(' ', '-')));

        void AssertAllNear(IEnumerable<decimal> values, IEnumerable<decimal> read, int roundings = 1)
        {
            var (all, drawnAt) = (values.ToList(), read.ToList());
            Assert.Equal(all.Count, drawnAt.Count);
            Assert.All(all.Zip(drawnAt), pair => Assert.InRange(pair.Second - pair.First, -roundings * drawn.Tolerance, roundings * drawn.Tolerance));
        }
    }
}
