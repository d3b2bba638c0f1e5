namespace OpenStatement.Statistics.Tests;

public sealed class RevisionsTests
{
    /// <summary>
    /// West Midlands, year ending June 2019: burglary 28,675 as then published and 28,681 in the revised series, robbery
    /// 8,945 and 8,935, as the Home Office gave them.
    /// </summary>
    [Theory]
    [InlineData(28_675, 28_681, 6)]
    [InlineData(8_945, 8_935, -10)]
    public void A_published_figure_is_held_against_the_revised_one(int published, int revised, int difference)
    {
        var revision = Assert.Single(Revisions.Between(Year(2019, published), Year(2019, revised)));
        Assert.Equal((published, revised, difference), (revision.Earlier, revision.Later, revision.Difference));
        Assert.Equal(Period.YearEnding(new DateOnly(2019, 6, 30)), revision.Period);
        Assert.Equal(RevisionOutcome.Changed, revision.Outcome);
    }

    [Fact]
    public void A_new_period_is_no_revision() => Assert.Empty(Revisions.Between(SeriesOf.Quarters(1, 2), SeriesOf.Quarters(1, 2, 3)));

    [Fact]
    public void A_new_period_between_known_ones_is_no_revision() =>
        Assert.Empty(Revisions.Between(Without(SeriesOf.Quarters(1, 2, 3), 1), SeriesOf.Quarters(1, 2, 3)));

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void A_period_that_vanished_is_no_longer_published(int index)
    {
        var revision = Assert.Single(Revisions.Between(SeriesOf.Quarters(1, 2, 3), Without(SeriesOf.Quarters(1, 2, 3), index)));
        Assert.Equal((SeriesOf.Quarter(index), RevisionOutcome.NoLongerPublished), (revision.Period, revision.Outcome));
        Assert.Equal(((decimal?)index + 1, null), (revision.Earlier, revision.Later));
    }

    [Fact]
    public void A_series_that_vanished_is_no_longer_published() =>
        Assert.Equal(
            [RevisionOutcome.NoLongerPublished, RevisionOutcome.NoLongerPublished],
            Revisions.Between(SeriesOf.Quarters(1, 2), null).Select(revision => revision.Outcome));

    [Fact]
    public void A_figure_that_is_now_withheld_is_not_repeated()
    {
        var revision = Assert.Single(Revisions.Between(SeriesOf.Quarters(3, 9), SeriesOf.Quarters(null, 9).WithMarkers(0, Markers.Confidential)));
        Assert.Equal(RevisionOutcome.Withheld, revision.Outcome);
        Assert.Null(revision.Earlier);
        Assert.Null(revision.Later);
        Assert.Null(revision.Difference);
    }

    [Fact]
    public void A_figure_that_is_now_missing_is_withdrawn()
    {
        var revision = Assert.Single(Revisions.Between(SeriesOf.Quarters(3), SeriesOf.Quarters([null]).WithMarkers(0, Markers.NotAvailable)));
        Assert.Equal((RevisionOutcome.Withdrawn, (decimal?)3, null), (revision.Outcome, revision.Earlier, revision.Later));
    }

    [Fact]
    public void A_figure_where_there_was_none_is_supplied()
    {
        var revision = Assert.Single(Revisions.Between(SeriesOf.Quarters([null]).WithMarkers(0, Markers.NotAvailable), SeriesOf.Quarters(3)));
        Assert.Equal((RevisionOutcome.Supplied, null, (decimal?)3), (revision.Outcome, revision.Earlier, revision.Later));
    }

    [Fact]
    public void No_figure_in_either_is_no_revision() =>
        Assert.Empty(Revisions.Between(
            SeriesOf.Quarters([null]).WithMarkers(0, Markers.NotAvailable), SeriesOf.Quarters([null]).WithMarkers(0, Markers.Confidential)));

    [Fact]
    public void A_forecast_that_came_to_be_known_is_no_revision() =>
        Assert.Empty(Revisions.Between(SeriesOf.Quarters(1, 2, 3).WithMarkers(1, Markers.Forecast).WithMarkers(2, Markers.Forecast), SeriesOf.Quarters(1, 5)));

    [Fact]
    public void The_number_of_digits_is_no_revision() => Assert.Empty(Revisions.Between(SeriesOf.Quarters(8.7m), SeriesOf.Quarters(8.70m)));

    [Fact]
    public void Revisions_are_in_the_order_of_time() =>
        Assert.Equal(
            [SeriesOf.Quarter(0), SeriesOf.Quarter(2)],
            Revisions.Between(SeriesOf.Quarters(1, 2, 3), SeriesOf.Quarters(2, 2, 2)).Select(revision => revision.Period));

    private static Series Year(int year, decimal value) => new(
        new SeriesKey("burglary", "west-midlands"),
        [new Observation { Period = Period.YearEnding(new DateOnly(year, 6, 30)), Value = value }]);

    private static Series Without(Series series, int index) => series with { Observations = series.Observations.RemoveAt(index) };
}
