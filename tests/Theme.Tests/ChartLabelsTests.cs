namespace OpenStatement.Theme.Tests;

public sealed class ChartLabelsTests
{
    private static readonly LevelLine Baseline = new("Average, year ending June 2019", 80, 0, 11);
    private static readonly UsualRange Usual = new("Usual range", 20, 60, 0, 11, IsTrial: false);

    [Fact]
    public void Words_stand_on_a_line_that_has_room_on_the_narrowest_screen()
    {
        var labels = ChartLabels.For(ChartOf(40, 42) with { Baseline = Baseline });
        Assert.Equal(["North", "Average, year ending June 2019"], labels.Placed.Select(label => label.Text));
        Assert.Equal("os-label os-label--baseline", labels.Placed[1].Class);
        Assert.Empty(labels.Unplaced);
    }

    [Fact]
    public void Words_that_the_series_would_cross_everywhere_are_left_to_the_key()
    {
        var labels = ChartLabels.For(ChartOf(5, 95) with { Baseline = Baseline with { Value = 50 } });
        Assert.Equal([new UnplacedLabel(new ChartKeyEntry(ChartFeature.Baseline, Baseline.Label), IsOnlyNarrow: false)], labels.Unplaced);
    }

    [Fact]
    public void Words_in_the_usual_range_are_for_wide_drawings_and_in_the_key_of_narrow_ones()
    {
        var labels = ChartLabels.For(ChartOf(40, 42) with { UsualRange = Usual });
        Assert.Equal("os-label os-label--wide os-on-usual", labels.Placed[1].Class);
        Assert.Equal([new UnplacedLabel(new ChartKeyEntry(ChartFeature.UsualRange, "Usual range"), IsOnlyNarrow: true)], labels.Unplaced);
    }

    /// <summary>Every combination of lines at heights near one another, as boxes at the two widths and between them.</summary>
    [Theory]
    [InlineData(290)]
    [InlineData(640)]
    [InlineData(1_000)]
    public void No_words_overlap(int width)
    {
        foreach (var (baseline, target, average) in from b in Steps() from t in Steps() from a in Steps() select (b, t, a))
        {
            var chart = ChartOf(30, 34) with
            {
                Baseline = Baseline with { Value = baseline },
                Target = new LevelLine("Target: 1,200", target, 0, 11),
                Average = new LevelLine("Average, 12 quarters", average, 0, 11),
                UsualRange = Usual,
                TrendLine = new TrendLine("12-month moving average", [.. Enumerable.Repeat<decimal?>(32, 12)]),
            };
            var boxes = ChartLabels.For(chart).Placed
                .Where(label => width >= 640 || !label.Class.Contains("wide", StringComparison.Ordinal))
                .Select(label => BoxOf(label, width)).ToList();
            Assert.All(boxes, (box, index) => Assert.DoesNotContain(boxes.Skip(index + 1), box.Overlaps));
            Assert.All(boxes, box => Assert.True(box.Left >= 0 && box.Right <= width));
        }

        static IEnumerable<decimal> Steps() => Enumerable.Range(0, 6).Select(step => 20m + 12 * step);
    }

    [Fact]
    public void Every_line_is_named_once_at_each_width()
    {
        var chart = ChartOf(30, 34) with { Baseline = Baseline, UsualRange = Usual, Average = new LevelLine("Average, 12 quarters", 40, 0, 11) };
        var labels = ChartLabels.For(chart);
        var wide = labels.Placed.Select(label => label.Text).Concat(labels.Unplaced.Where(label => !label.IsOnlyNarrow).Select(label => label.Entry.Words));
        var narrow = labels.Placed.Where(label => !label.Class.Contains("wide", StringComparison.Ordinal)).Select(label => label.Text)
            .Concat(labels.Unplaced.Select(label => label.Entry.Words));
        string[] names = ["Average, 12 quarters", "Average, year ending June 2019", "North", "Usual range"];
        Assert.Equal(names, wide.Order(StringComparer.Ordinal));
        Assert.Equal(names, narrow.Order(StringComparer.Ordinal));
    }

    private static Box BoxOf(PlacedLabel label, decimal width)
    {
        var wide = TextSize.Width(label.Text, isBold: label.Anchor is TextAnchor.End);
        var x = label.X * width / 100;
        return Box.Around(label.Anchor is TextAnchor.End ? x - wide : x - wide / 2, label.Y, wide);
    }

    /// <summary>Twelve quarters that go up and down between two values, on an axis to a hundred.</summary>
    private static Chart ChartOf(decimal low, decimal high) => new()
    {
        Id = "chart",
        TableId = "table",
        Kind = ChartKind.Line,
        Title = "Made up",
        Measure = "Made up",
        Headline = "Made up",
        Subtitle = "Made up",
        Description = "Made up",
        SeriesLabel = "North",
        Points = [.. Enumerable.Range(0, 12).Select(index => new ChartPoint(SeriesOf.Quarter(index), index % 2 == 0 ? low : high, Markers.None))],
        Axis = new ValueAxis(0, 100, [0, 50, 100]),
        Decimals = 0,
        Suffix = "",
        Source = "Made up",
        Downloads = [],
        Picture = new Link("SVG", new Address("/data/2020-12/burglary.svg")),
    };
}
