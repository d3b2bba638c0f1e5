namespace OpenStatement.Presentation.Tests;

public sealed class FiguresTablesTests
{
    [Fact]
    public void Rows_run_from_the_latest_period_back()
    {
        var table = Table(SeriesOf.Quarters(100, 110, 120, 130, 140, 150, 160), periods: 2);
        Assert.Equal(["July to September 2021", "April to June 2021"], table.Rows.Select(row => row.Label));
        Assert.Equal(["up 33%", "up 36%"], table.Rows.Select(row => row.ChangeOnLastYear));
        Assert.Equal(["580", "540"], table.Rows.Select(row => row.TwelveMonths!.Text));
        Assert.Equal("Burglary, North, April 2021 to September 2021", table.Caption);
        Assert.Empty(table.Markers);
    }

    [Fact]
    public void A_change_across_a_break_is_not_comparable_and_the_break_is_marked()
    {
        var table = Table(SeriesOf.Quarters(100, 100, 100, 100, 100, 100, 100, 100, 100).WithMarkers(4, Markers.Break));
        Assert.Equal(
            [null, "not comparable", "not comparable", "not comparable", "not comparable", null, null, null, null],
            table.Rows.Select(row => row.ChangeOnLastYear == "no change" ? null : row.ChangeOnLastYear));
        Assert.Equal("no change", table.Rows[0].ChangeOnLastYear);
        Assert.Contains(table.Markers, marker => marker.Marker is Markers.Break);
        // The year 2021 starts with the break, so it is whole; the three years that end before it are not.
        Assert.Equal(
            [Markers.None, Markers.None, Markers.Break, Markers.Break, Markers.Break, Markers.None],
            table.Rows.Take(6).Select(row => row.TwelveMonths!.Markers));
    }

    [Fact]
    public void A_note_on_every_figure_is_given_once() =>
        Assert.Equal(["Every figure: Made up."], Table(Noted("Made up.", "Made up.")).Notes);

    [Fact]
    public void A_note_on_some_figures_names_their_periods() => Assert.Equal(
        ["July to September 2020: Late.", "April to June 2020; January to March 2020: Early."], Table(Noted("Early.", "Early.", "Late.")).Notes);

    [Fact]
    public void Small_counts_are_both_given_without_their_difference() =>
        Assert.Equal("up from 7 to 9", Table(SeriesOf.Quarters(7, 8, 9, 10, 9)).Rows[0].ChangeOnLastYear);

    [Fact]
    public void Rare_events_have_no_difference_even_after_a_quarter_of_many() =>
        Assert.Equal("down from 25 to 5", Table(SeriesOf.Quarters([25, .. Enumerable.Repeat((decimal?)0, 3), 5, .. Enumerable.Repeat((decimal?)0, 9)])).Rows[^5].ChangeOnLastYear);

    [Fact]
    public void A_year_that_is_not_whole_is_not_available()
    {
        var rows = Table(SeriesOf.Quarters(1, null, 3, 4, 5, 6)).Rows;
        Assert.All(rows.Skip(1).Take(2), row => Assert.Equal((null, Markers.NotAvailable), (row.TwelveMonths!.Value, row.TwelveMonths.Markers)));
        Assert.Null(rows[0].ChangeOnLastYear);
    }

    [Fact]
    public void Percentages_have_no_years()
    {
        var table = Table(SeriesOf.Quarters(70, 71, 72, 73, 75), measure: MadeUp.Measure(Unit.Percent));
        Assert.False(table.HasTwelveMonths);
        Assert.Null(table.Rows[0].TwelveMonths);
        Assert.Equal("up 5 percentage points", table.Rows[0].ChangeOnLastYear);
    }

    [Fact]
    public void Scores_change_by_a_number() =>
        Assert.Equal("2 higher", Table(SeriesOf.Quarters(7, 7, 7, 7, 9), measure: MadeUp.Measure(Unit.Score)).Rows[0].ChangeOnLastYear);

    [Fact]
    public void Percentages_that_did_not_clearly_change_are_said_not_to_have() =>
        Assert.Equal("no clear change", Table(SeriesOf.Percentages(100, 50, 50, 50, 50, 52), measure: MadeUp.Measure(Unit.Percent)).Rows[0].ChangeOnLastYear);

    private static Series Noted(params string[] notes)
    {
        var series = SeriesOf.Quarters([.. notes.Select(_ => (decimal?)100)]);
        return series with { Observations = [.. series.Observations.Select((observation, i) => observation with { Note = notes[i] })] };
    }

    private static FiguresTable Table(Series own, int periods = int.MaxValue, Measure? measure = null)
    {
        var (summary, context) = Sites.With(own, measure);
        return FiguresTables.Of(summary, periods, "table", context);
    }
}
