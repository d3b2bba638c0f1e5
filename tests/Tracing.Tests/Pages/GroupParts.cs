using System.Collections.Immutable;

namespace OpenStatement.Tracing.Tests;

/// <summary>Checks the part of a page that sets a force beside similar ones: its sentence, chart, table and steps.</summary>
internal static class GroupParts
{
    public static void Check(PageReading page, ExpectedGroup expected)
    {
        Assert.Equal(expected.Sentence, page.TakeNumerals("#similar-forces + p"));
        CheckChart(page, expected);
        Assert.Equal(expected.Steps, page.TakeNumerals("section:has(table.os-group) + details"));
        var table = page.Take("table.os-group");
        Assert.Equal(expected.Heads, Numerals.In(PageReading.TextOf(table.QuerySelector("caption")!) + " " + PageReading.TextOf(table.QuerySelector("thead")!)));
        Assert.Equal(expected.Rows, MeasureParts.RowsOf(table));
    }

    private static void CheckChart(PageReading page, ExpectedGroup expected)
    {
        var figure = page.Take("figure:has(circle.os-dot)");
        Assert.Equal(expected.Subtitle, PageReading.NumeralsOf(MeasureParts.Removed(figure, "figcaption")));
        Assert.Equal(expected.Spoken, PageReading.NumeralsOf(MeasureParts.Removed(figure, "title")).Concat(PageReading.NumeralsOf(MeasureParts.Removed(figure, "desc"))));
        Assert.Equal([Said.Day(Edition.Latest.Days.AsAt)], PageReading.NumeralsOf(MeasureParts.Removed(figure, ".os-chart__source")));

        var drawn = new DrawnGroup(figure.QuerySelector("svg")!);
        Assert.True(drawn.HasEvenScale);
        Assert.True(drawn.IsAligned);
        AssertNear(expected.Mean, drawn.Average);
        AssertAllNear(expected.Rates.Select(rate => rate.Rate), drawn.Rates);
        AssertAllNear(expected.Rates.Select(rate => rate.Usual.Lower), drawn.Limits.Select(limits => limits.Lower));
        // Limits of small counts may reach beyond the scale, where they are cut off.
        AssertAllNear(expected.Rates.Select(rate => Math.Min(rate.Usual.Upper, drawn.Most)), drawn.Limits.Select(limits => limits.Upper));
        Assert.Equal(
            [$"Group average {Said.Rate(expected.Mean)}", .. expected.Rates.SelectMany(rate => new[] { rate.Force, $"{Said.Rate(rate.Rate)}, {rate.Band.ToLowerInvariant()}" })],
            figure.QuerySelectorAll("text").Select(text => text.TextContent));
        Assert.Equal(expected.Rates.Select(rate => rate.IsOwn), figure.QuerySelectorAll("circle").Select(dot => dot.ClassList.Contains("os-dot--own")));

        // A bar has two rounded ends.
        void AssertNear(decimal value, decimal read) => Assert.InRange(read - value, -2 * drawn.Tolerance, 2 * drawn.Tolerance);

        void AssertAllNear(IEnumerable<decimal> values, IEnumerable<decimal> read)
        {
            var pairs = values.Zip(read).ToImmutableArray();
            Assert.Equal(expected.Rates.Length, pairs.Length);
            Assert.All(pairs, pair => AssertNear(pair.First, pair.Second));
        }
    }
}
