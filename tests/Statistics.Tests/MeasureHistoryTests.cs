namespace OpenStatement.Statistics.Tests;

public sealed class MeasureHistoryTests
{
    private const decimal Withheld = -1, Missing = -2, Forecast = -3;

    [Theory]
    [InlineData(new[] { 5, 5, 5 }, "5", "5", 0, null)]
    [InlineData(new[] { 5, 6, 6 }, "5", "6", 1, RevisionOutcome.Changed)]
    [InlineData(new[] { 5, 6, 7 }, "5", "7", 2, RevisionOutcome.Changed)]
    [InlineData(new[] { 5, 6, 5 }, "5", "5", 2, null)]
    [InlineData(new[] { -2, 5, 5 }, "", "5", 1, RevisionOutcome.Supplied)]
    [InlineData(new[] { 5, 5, -2 }, "5", "", 1, RevisionOutcome.Withdrawn)]
    [InlineData(new[] { 5, 6, -1 }, "", "", 2, RevisionOutcome.Withheld)]
    [InlineData(new[] { -1, -1, -1 }, "", "", 0, RevisionOutcome.Withheld)]
    [InlineData(new[] { 5, -1, 5 }, "5", "5", 2, null)]
    [InlineData(new[] { -3, 5, 5 }, "5", "5", 0, null)]
    public void A_figure_stands_as_first_published_and_as_now_known(int[] values, string first, string latest, int times, RevisionOutcome? outcome)
    {
        var point = HistoryOf([.. values.Select(value => One(value))]);
        Assert.Equal(first, $"{point.First.Value}");
        Assert.Equal(latest, $"{point.Latest!.Value.Value}");
        Assert.Equal((times, outcome), (point.TimesRevised, point.Outcome));
    }

    [Fact]
    public void A_forecast_is_not_what_was_first_published() =>
        Assert.Equal(new ReleaseId(2021, 6), HistoryOf([One(Forecast), One(5)]).FirstRelease);

    [Fact]
    public void A_figure_that_was_only_ever_forecast_is_listed_as_a_forecast() =>
        Assert.Equal(Markers.Forecast, HistoryOf([One(Forecast)]).First.Markers);

    [Fact]
    public void A_period_that_is_not_listed_any_more_has_no_latest_figure()
    {
        var point = HistoryOf([One(5), [SeriesOf(1, 9)]]);
        Assert.Equal((5m, null, RevisionOutcome.NoLongerPublished, 1), (point.First.Value, point.Latest, point.Outcome, point.TimesRevised));
        Assert.Equal(new ReleaseId(2021, 6), point.LastRevised);
    }

    [Fact]
    public void A_figure_that_was_withheld_and_then_left_out_is_not_repeated()
    {
        var point = HistoryOf([One(5), One(Withheld), [SeriesOf(1, 9)]]);
        Assert.Null(point.First.Value);
        Assert.Null(point.First.Basis);
        Assert.Null(point.First.Note);
        Assert.Equal((Markers.Confidential, RevisionOutcome.NoLongerPublished), (point.First.Markers, point.Outcome));
    }

    [Fact]
    public void A_release_without_the_measure_changes_nothing()
    {
        var history = MeasureHistory.Of(MadeUp.Measure(), Derivation.Summarise(ArchiveOf([One(5), One(6), []])))!;
        Assert.Equal(new ReleaseId(2021, 6), history.LatestRelease);
        Assert.Equal(RevisionOutcome.Changed, history.Series[0].Points[0].Outcome);
    }

    [Fact]
    public void A_measure_without_figures_has_no_history() =>
        Assert.Null(MeasureHistory.Of(MadeUp.Measure() with { Id = "other" }, [.. Derivation.Summarise(ArchiveOf([One(5)]))]));

    [Fact]
    public void The_reason_is_that_of_the_last_revision()
    {
        var archive = ArchiveOf([One(5), One(6), One(6)]);
        var reason = new RevisionReason("burglary", null, null, RevisionCause.Correction, "A slip.");
        archive = archive with { Releases = archive.Releases.SetItem(1, archive.Releases[1] with { RevisionReasons = [reason] }) };
        Assert.Equal(reason, MeasureHistory.Of(archive.Measures[0], Derivation.Summarise(archive))!.Series[0].Points[0].Reason);
    }

    [Fact]
    public void Parts_stand_behind_their_whole_and_areas_in_order()
    {
        SeriesKey south = new("burglary", "south"), part = new("burglary", "north", new Breakdown("age", "young"));
        var history = MeasureHistory.Of(MadeUp.Measure(), Derivation.Summarise(ArchiveOf(
            [[SeriesOf(0, 1) with { Key = south }, SeriesOf(0, 5)], [SeriesOf(0, 5), SeriesOf(0, 2) with { Key = part }]])))!;
        Assert.Equal([new SeriesKey("burglary", "north"), part, south], history.Series.Select(series => series.Key));
        Assert.Equal(RevisionOutcome.NoLongerPublished, history.Series[2].Points[0].Outcome);
    }

    [Theory]
    [InlineData(new[] { 5, -1 }, true)]
    [InlineData(new[] { -1, 5 }, false)]
    [InlineData(new[] { 5, 5 }, false)]
    public void A_figure_is_withheld_now_where_the_last_statement_to_list_it_withholds_it(int[] values, bool isWithheld)
    {
        var withheld = new WithheldNow(ArchiveOf([.. values.Select(value => One(value))]).Releases, new SeriesKey("burglary", "north"));
        Assert.Equal((isWithheld, isWithheld), (withheld.IsAny, withheld.Touches(Quarter(0))));
        Assert.Equal(isWithheld, withheld.Touches(Period.YearEnding(new DateOnly(2020, 12, 31))));
        Assert.False(withheld.Touches(Quarter(4)));
    }

    private static FigureHistory HistoryOf(ImmutableArray<ImmutableArray<Series>> vintages) =>
        MeasureHistory.Of(MadeUp.Measure(), Derivation.Summarise(ArchiveOf(vintages)))!.Series[0].Points[0];

    private static ImmutableArray<Series> One(decimal value) => [SeriesOf(0, value)];

    private static Series SeriesOf(int quarter, decimal value) => new(new SeriesKey("burglary", "north"),
    [
        new Observation
        {
            Period = Quarter(quarter),
            Value = value >= 0 ? value : value == Forecast ? 4 : null,
            Basis = value >= 0 ? new Proportion(value, 10) : null,
            Note = value >= 0 ? $"There were {value}." : null,
            Markers = value switch { Withheld => Markers.Confidential, Missing => Markers.NotAvailable, Forecast => Markers.Forecast, _ => Markers.None },
        },
    ]);

    private static Period Quarter(int index)
    {
        var start = new DateOnly(2020, 1, 1).AddMonths(3 * index);
        return new Period(start, start.AddMonths(3).AddDays(-1));
    }

    /// <summary>Releases of March 2021 and of every quarter after it.</summary>
    private static Archive ArchiveOf(ImmutableArray<ImmutableArray<Series>> vintages)
    {
        var archive = Archives.Of(MadeUp.Measure(), SeriesOf(4, 1));
        return archive with
        {
            Releases = [.. vintages.Select((series, i) => archive.Releases[0] with { Id = IdOf(i), Vintage = new Vintage(series) })],
        };
    }

    private static ReleaseId IdOf(int index)
    {
        var month = new DateOnly(2021, 3, 1).AddMonths(3 * index);
        return new ReleaseId(month.Year, month.Month);
    }
}
