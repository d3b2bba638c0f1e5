namespace OpenStatement.Presentation.Tests;

public sealed class RevisionsTests
{
    private static readonly RevisionReason Late = new("burglary", null, null, RevisionCause.LateRecording, "Some were reported late.");

    [Fact]
    public void The_page_says_first_how_many_figures_changed_and_since_when_none_did()
    {
        var page = PageOf(Context([SeriesOf.Quarters(1, 2, 3, 4)], [SeriesOf.Quarters(1, 2, 5, 4, 5)], [SeriesOf.Quarters(1, 2, 5, 4, 5, 6)]));
        Assert.Equal(
            "Between the statement for the quarter ending December 2020 and that for the quarter ending March 2021, 1 of 4 figures for North changed. "
            + "The statement since then has changed none.",
            page.Summary);
        Assert.Equal(["Quarter ending June 2021", "Quarter ending March 2021"], page.Statements.Select(statement => statement.Name));
        Assert.EndsWith("none of the 5 figures for North changed.", page.Statements[0].Sentence, StringComparison.Ordinal);
        Assert.Empty(page.Statements[0].Rows);
        Assert.Null(page.Statements[0].File);
    }

    [Fact]
    public void A_measure_has_its_counts_its_net_and_largest_change_and_its_reason()
    {
        var statement = Assert.Single(PageOf(Context([SeriesOf.Quarters(1, 2, 3, 4)], [SeriesOf.Quarters(2, 2, 7, 3, 5)])).Statements);
        var row = Assert.Single(statement.Rows);
        Assert.Equal(("4", "3", "4 more"), (row.Compared, row.Changed, row.NetChange));
        Assert.Equal(("4 more", "July to September 2020: 3 to 7"), (row.Largest, row.LargestDetail));
        Assert.Equal("Recorded late", row.Reason);
        Assert.Equal([new GivenReason("Recorded late", "Some were reported late.")], statement.Reasons);
        Assert.Equal("/data/2021-03/revisions.csv", statement.File!.Value.Path);
        Assert.Equal("/measures/burglary/#revisions", row.Measure.Address.Path);
    }

    [Fact]
    public void What_no_figure_replaces_is_told_apart_and_a_withheld_figure_is_not_repeated()
    {
        var later = SeriesOf.Quarters(null, null, 7, 3, 5);
        later = later with { Observations = later.Observations.SetItem(0, later.Observations[0] with { Markers = Markers.Confidential }) };
        var context = Context([SeriesOf.Quarters(1, 2, 7, 4)], [later with { Observations = later.Observations.RemoveAt(3) }]);
        Assert.EndsWith(
            "3 of 4 figures for North changed. Of these, 1 is now withheld, 1 was withdrawn and 1 is no longer published.",
            Assert.Single(PageOf(context).Statements).Sentence,
            StringComparison.Ordinal);

        var rows = HistoryOf(context).Rows;
        Assert.Equal(["No longer published", "Withdrawn", "Now withheld"], rows.Select(row => row.Difference));
        Assert.Equal(["4", "2", ""], rows.Select(row => row.First.Text));
        Assert.All(rows, row => Assert.Null(row.Now.Value));
    }

    [Fact]
    public void A_figure_that_changed_twice_stands_once_with_both_statements()
    {
        var row = Assert.Single(HistoryOf(Context([SeriesOf.Quarters(1, 2)], [SeriesOf.Quarters(1, 5)], [SeriesOf.Quarters(1, 4)])).Rows);
        Assert.Equal(("2", "4", "2 more"), (row.First.Text, row.Now.Text, row.Difference));
        Assert.Equal(["2 to 5", "5 to 4"], row.Steps.Select(step => step.Movement));
    }

    [Fact]
    public void A_figure_that_changed_back_is_listed_as_the_same() =>
        Assert.Equal("the same", Assert.Single(HistoryOf(Context([SeriesOf.Quarters(1, 2)], [SeriesOf.Quarters(1, 5)], [SeriesOf.Quarters(1, 2)])).Rows).Difference);

    [Fact]
    public void No_revisions_are_a_sentence()
    {
        Assert.Equal("No figure for North has changed since it was first published.", HistoryOf(Context([SeriesOf.Quarters(1)], [SeriesOf.Quarters(1, 2)])).Sentence);
        Assert.Equal("These figures stand in one statement only, so none has changed.", HistoryOf(Context([SeriesOf.Quarters(1)])).Sentence);
        Assert.StartsWith("No figure has changed yet", PageOf(Context([SeriesOf.Quarters(1)])).Summary, StringComparison.Ordinal);
    }

    [Fact]
    public void Several_reasons_of_one_kind_are_numbered()
    {
        var other = Late with { Period = SeriesOf.Quarter(1), Text = "A file was found." };
        var history = HistoryOf(Context([Late, other], [SeriesOf.Quarters(1, 2)], [SeriesOf.Quarters(2, 3)]));
        Assert.Equal(["Recorded late (1)", "Recorded late (2)"], history.Reasons.Select(reason => reason.Label));
        Assert.Equal(["Recorded late (2)", "Recorded late (1)"], history.Rows.Select(row => Assert.Single(row.Steps).Reason));
    }

    [Theory]
    [InlineData(4, "As published. The figure for the year ending December 2020 has not changed since.")]
    [InlineData(9, "As published. The figure for the year ending December 2020 is now 15, 5 more than here.")]
    [InlineData(3, "As published. The figure for the year ending December 2020 is now 9, 1 fewer than here.")]
    public void An_earlier_edition_says_where_its_leading_figure_moved(int last, string words)
    {
        var context = Context([SeriesOf.Quarters(1, 2, 3, 4)], [SeriesOf.Quarters(1, 2, 3, last, 5)]);
        Assert.Equal(words, SinceOf(context, 0));
        Assert.Null(SinceOf(context, 1));
    }

    [Fact]
    public void An_earlier_edition_says_that_its_leading_figure_is_withheld_now()
    {
        var later = SeriesOf.Quarters(1, 2, 3, null, 5);
        later = later with { Observations = later.Observations.SetItem(3, later.Observations[3] with { Markers = Markers.Confidential }) };
        Assert.Equal(
            "As published. The figure for the year ending December 2020 is now withheld so that nobody can be identified.",
            SinceOf(Context([SeriesOf.Quarters(1, 2, 3, 4)], [later]), 0));
    }

    [Theory]
    [InlineData(5, Unit.Count, "5 more")]
    [InlineData(-1, Unit.Count, "1 fewer")]
    [InlineData(2, Unit.Percent, "2 percentage points higher")]
    [InlineData(-1, Unit.Percent, "1 percentage point lower")]
    [InlineData(-2, Unit.Score, "2 lower")]
    [InlineData(0, Unit.Rate, "the same")]
    public void A_difference_is_said_in_the_unit_of_the_measure(int difference, Unit unit, string words) =>
        Assert.Equal(words, RevisionWords.Difference(difference, MadeUp.Measure(unit)));

    private static RevisionsPage PageOf(SiteContext context) => RevisionPages.Build(context);

    private static RevisionHistory HistoryOf(SiteContext context) => RevisionHistories.Of(context.Archive.Measures[0], context)!;

    private static string? SinceOf(SiteContext context, int release) =>
        context.Summaries[release].Of(context.Archive.Measures[0]).Since is { } since ? RevisionWords.Since(since, context.Archive.Measures[0]) : null;

    private static SiteContext Context(params ImmutableArray<ImmutableArray<Series>> vintages) => Context([Late], vintages);

    /// <summary>Releases of December 2020, March 2021 and June 2021.</summary>
    private static SiteContext Context(ImmutableArray<RevisionReason> reasons, params ImmutableArray<ImmutableArray<Series>> vintages) =>
        Sites.Context(MadeUpSite.Archive(MadeUp.Measure(), [.. vintages.Select((series, i) => MadeUpSite.Release(IdOf(i), MadeUpSite.Today, series) with { RevisionReasons = reasons })]));

    private static ReleaseId IdOf(int index)
    {
        var month = new DateOnly(2020, 12, 1).AddMonths(3 * index);
        return new ReleaseId(month.Year, month.Month);
    }
}
