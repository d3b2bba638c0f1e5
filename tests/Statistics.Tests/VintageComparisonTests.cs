namespace OpenStatement.Statistics.Tests;

public sealed class VintageComparisonTests
{
    private static readonly SeriesKey YoungKey = new("burglary", "north", new Breakdown("age", "under 25"));

    [Fact]
    public void Own_figures_and_those_of_other_areas_are_counted_apart()
    {
        var revisions = Compare(
            [SeriesOf.Quarters(10, 20, 30, 40), SeriesOf.QuartersOf("burglary", "south", 1, 2)],
            [SeriesOf.Quarters(10, 25, 28, 40, 50), SeriesOf.QuartersOf("burglary", "south", 1, 3, 4)]);
        Assert.Equal(new RevisionTally(4, 2), revisions.Own);
        Assert.Equal(2, revisions.Own.Unchanged);
        Assert.Equal(0.5m, revisions.Own.Share);
        Assert.Equal(new RevisionTally(2, 1), revisions.Others);
        Assert.Equal((new ReleaseId(2020, 3), new ReleaseId(2020, 6)), (revisions.From, revisions.To));
        Assert.Equal(["north", "south"], revisions.Series.Select(series => series.Key.Area));
    }

    [Fact]
    public void The_net_change_lets_more_and_fewer_cancel_out_and_the_largest_change_does_not()
    {
        var revisions = Compare([SeriesOf.Quarters(10, 20, 30)], [SeriesOf.Quarters(13, 20, 26)]);
        Assert.Equal(-1, revisions.NetChange);
        Assert.Equal((SeriesOf.Quarter(2), -4), (revisions.Largest!.Value.Period, revisions.Largest.Value.Difference));
    }

    [Fact]
    public void Of_equally_large_changes_the_latest_is_named() =>
        Assert.Equal(SeriesOf.Quarter(1), Compare([SeriesOf.Quarters(10, 20, 30)], [SeriesOf.Quarters(12, 18, 30)]).Largest!.Value.Period);

    [Fact]
    public void Parts_of_a_whole_are_counted_but_do_not_move_the_net_change_twice()
    {
        var revisions = Compare(
            [SeriesOf.Quarters(10, 20), SeriesOf.Quarters(4, 8) with { Key = YoungKey }],
            [SeriesOf.Quarters(10, 22), SeriesOf.Quarters(4, 10) with { Key = YoungKey }]);
        Assert.Equal(new RevisionTally(4, 2), revisions.Own);
        Assert.Equal(2, revisions.NetChange);
    }

    [Fact]
    public void Percentages_have_no_net_change_but_a_largest_one()
    {
        var revisions = Compare([SeriesOf.Quarters(10, 20)], [SeriesOf.Quarters(10, 22)], MadeUp.Measure() with { Unit = Unit.Percent });
        Assert.Null(revisions.NetChange);
        Assert.Equal(2, revisions.Largest!.Value.Difference);
    }

    [Fact]
    public void A_withheld_figure_counts_as_changed_and_moves_no_sum()
    {
        var revisions = Compare([SeriesOf.Quarters(10, 20)], [SeriesOf.Quarters(null, 20).WithMarkers(0, Markers.Confidential)]);
        Assert.Equal(new RevisionTally(2, 1), revisions.Own);
        Assert.Null(revisions.NetChange);
        Assert.Null(revisions.Largest);
    }

    [Fact]
    public void A_series_that_both_releases_share_is_counted_and_has_no_revision()
    {
        var shared = SeriesOf.Quarters(1, 2, 3);
        var revisions = Compare([shared], [shared]);
        Assert.Equal(new RevisionTally(3, 0), revisions.Own);
        Assert.Empty(revisions.Series);
    }

    [Fact]
    public void Nothing_is_compared_in_the_first_release() =>
        Assert.Empty(VintageComparison.Of(ArchiveOf(MadeUp.Measure(), [SeriesOf.Quarters(1)]), 0));

    [Fact]
    public void A_measure_that_one_release_leaves_out_is_held_against_the_last_that_has_it()
    {
        var archive = ArchiveOf(MadeUp.Measure(), [SeriesOf.Quarters(1, 2)], [], [SeriesOf.Quarters(1, 3)]);
        Assert.Empty(VintageComparison.Of(archive, 1));
        var revisions = Assert.Single(VintageComparison.Of(archive, 2));
        Assert.Equal((new ReleaseId(2020, 3), new RevisionTally(2, 1)), (revisions.From, revisions.Own));
    }

    [Fact]
    public void Each_revision_has_the_reason_for_the_shortest_time_around_it_and_for_its_own_area_first()
    {
        var half = new Period(SeriesOf.Quarter(0).Start, SeriesOf.Quarter(1).End);
        ImmutableArray<RevisionReason> reasons =
        [
            Reason("everything"), Reason("first half", period: half), Reason("second quarter", period: SeriesOf.Quarter(1)),
            Reason("first half in the north", "north", half), Reason("another measure", measure: "robbery"),
        ];
        var archive = ArchiveOf(
            MadeUp.Measure(),
            [SeriesOf.Quarters(1, 2, 3), SeriesOf.QuartersOf("burglary", "south", 1, 2, 3)],
            [SeriesOf.Quarters(2, 3, 4), SeriesOf.QuartersOf("burglary", "south", 2, 3, 4)]);
        archive = archive with { Releases = archive.Releases.SetItem(1, archive.Releases[1] with { RevisionReasons = reasons }) };

        var series = Assert.Single(VintageComparison.Of(archive, 1)).Series;
        Assert.Equal(["first half in the north", "second quarter", "everything"], series[0].Points.Select(point => point.Reason!.Text));
        Assert.Equal(["first half", "second quarter", "everything"], series[1].Points.Select(point => point.Reason!.Text));
    }

    [Fact]
    public void The_leading_figure_of_an_earlier_release_is_held_against_the_latest()
    {
        var since = SinceOf([SeriesOf.Quarters(1, 2, 3, 4)], [SeriesOf.Quarters(1, 2, 3, 6, 7)])!;
        Assert.Equal((10, 12, 2), (since.Published.Value, since.Now!.Value, since.Difference));
        Assert.Equal(since.Published.Period, since.Now.Period);
    }

    [Fact]
    public void A_leading_figure_of_which_a_part_is_now_withheld_is_itself_withheld()
    {
        var since = SinceOf([SeriesOf.Quarters(1, 2, 3, 4)], [SeriesOf.Quarters(1, 2, null, 4, 7).WithMarkers(2, Markers.Confidential)])!;
        Assert.Null(since.Now);
        Assert.Null(since.Difference);
        Assert.True(since.IsSuppressed);
    }

    [Fact]
    public void A_leading_figure_of_one_period_is_held_against_that_period() =>
        Assert.Equal(-1, SinceOf([SeriesOf.Quarters(1, 2)], [SeriesOf.Quarters(1, 1, 3)])!.Difference);

    [Fact]
    public void A_leading_figure_that_the_latest_release_leaves_out_has_nothing_beside_it()
    {
        var since = SinceOf([SeriesOf.Quarters(1, 2)], [])!;
        Assert.Null(since.Now);
        Assert.False(since.IsSuppressed);
    }

    [Fact]
    public void The_latest_release_is_held_against_nothing()
    {
        var archive = ArchiveOf(MadeUp.Measure(), [SeriesOf.Quarters(1)], [SeriesOf.Quarters(1, 2)]);
        Assert.Null(Derivation.Summarise(archive)[^1].Of(archive.Measures[0]).Since);
        Assert.Equal(new RevisionTally(1, 0), Assert.Single(Derivation.Summarise(archive)[^1].Revisions).Own);
    }

    private static FigureSince? SinceOf(ImmutableArray<Series> earlier, ImmutableArray<Series> later)
    {
        var archive = ArchiveOf(MadeUp.Measure(), earlier, later);
        return Derivation.Summarise(archive)[0].Of(archive.Measures[0]).Since;
    }

    private static MeasureRevisions Compare(ImmutableArray<Series> earlier, ImmutableArray<Series> later, Measure? measure = null) =>
        Assert.Single(VintageComparison.Of(ArchiveOf(measure ?? MadeUp.Measure(), earlier, later), 1));

    /// <summary>Releases of March 2020, June 2020 and so on with these figures.</summary>
    private static Archive ArchiveOf(Measure measure, params ImmutableArray<ImmutableArray<Series>> vintages)
    {
        var archive = Archives.Of(measure, SeriesOf.Quarters(0));
        return archive with
        {
            Releases = [.. vintages.Select((series, i) => archive.Releases[0] with { Id = new ReleaseId(2020, 3 * (i + 1)), Vintage = new Vintage(series) })],
        };
    }

    private static RevisionReason Reason(string text, string? area = null, Period? period = null, string measure = "burglary") =>
        new(measure, area, period, RevisionCause.Correction, text);
}
