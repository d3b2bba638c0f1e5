namespace OpenStatement.Presentation.Tests;

public sealed class DivisionTablesTests
{
    [Fact]
    public void Every_group_has_its_percentage_its_sample_and_its_range()
    {
        var table = Assert.Single(Tables(Among("women", 70, 56), Among("men", 80, 48)));
        Assert.Equal(("Sex", "Burglary by sex, North, January to March 2020"), (table.Dimension, table.Caption));
        Assert.Equal(("Men", "60.0%", "80", "49.0% to 70.0%"), Cells(table.Rows[0]));
        Assert.Equal("Highest: women, 80.0%. Lowest: men, 60.0%. The gap is 20.0 percentage points. Chance alone can move it within the range 5.2 to 33.4 percentage points.", table.Sentence);
    }

    [Fact]
    public void A_withheld_group_gives_nothing_away()
    {
        var table = Assert.Single(Tables(Among("women", 70, 56), Among("men", 80, 48), Among("others", 3, null)));
        Assert.Equal(("Others", "", "not given", "no range"), Cells(table.Rows[1]));
        Assert.Equal(Markers.Confidential, table.Rows[1].Figure.Markers);
        Assert.Equal("c", Assert.Single(table.Markers).Letter);
    }

    [Fact]
    public void A_gap_that_may_be_chance_is_not_clear() => Assert.Equal(
        "Highest: men, 60.0%. Lowest: women, 50.0%. No clear gap: the difference is 10.0 percentage points, but its range, −29.0 to 45.1 percentage points, includes no difference at all.",
        Assert.Single(Tables(Among("women", 10, 5), Among("men", 10, 6))).Sentence);

    [Fact]
    public void A_gap_between_groups_without_counts_says_what_cannot_be_said()
    {
        var women = Among("women", 70, 56);
        var uncounted = women with { Observations = [women.Observations[0] with { Basis = null }] };
        Assert.Equal(
            "Highest: women, 80.0%. Lowest: men, 60.0%. The gap is 20.0 percentage points. The counts behind the two percentages were not given, so it cannot be said whether chance alone explains it.",
            Assert.Single(Tables(uncounted, Among("men", 80, 48))).Sentence);
    }

    [Fact]
    public void Where_there_is_no_gap_the_sentence_says_why()
    {
        Assert.Equal("Only one group has a figure, so there is no gap to give.", Assert.Single(Tables(Among("women", 70, 56))).Sentence);
        Assert.Equal("No group has a figure.", Assert.Single(Tables(Among("women", 70, null))).Sentence);
        Assert.Equal("Every group has the same percentage.", Assert.Single(Tables(Among("women", 10, 5), Among("men", 20, 10))).Sentence);
    }

    [Fact]
    public void A_measure_that_is_not_divided_has_no_tables() => Assert.Empty(Tables());

    private static (string Group, string Percentage, string OutOf, string Range) Cells(DivisionRow row) => (row.Group, row.Figure.Text, row.OutOf, row.Range);

    private static Series Among(string category, int outOf, int? numerator) =>
        SeriesOf.Percentages(outOf, numerator) with { Key = new SeriesKey("burglary", "north", new Breakdown("sex", category)) };

    private static ImmutableArray<DivisionTable> Tables(params ImmutableArray<Series> groups)
    {
        var (summary, context) = Sites.With(SeriesOf.Percentages(160, 110), MadeUp.Measure(Unit.Percent, decimals: 1), groups);
        return DivisionTables.Of(summary, context);
    }
}
