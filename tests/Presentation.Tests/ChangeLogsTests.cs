namespace OpenStatement.Presentation.Tests;

public sealed class ChangeLogsTests
{
    private static readonly RevisionReason Late = new("burglary", null, null, RevisionCause.LateRecording, "Some were reported late.");

    [Fact]
    public void The_first_statement_says_since_when_there_are_figures_and_what_the_latest_is()
    {
        var entry = Assert.Single(Log([SeriesOf.Quarters(1, 2, 3)]));
        Assert.Equal("First published, with figures from January 2020 on. Latest figure: 3 in the quarter ending September 2020.", Assert.Single(entry.Changes).Text);
        Assert.Equal("Burglary: 3 in the quarter ending September 2020", entry.Title);
        Assert.Equal(("/measures/burglary/#change-2020-12", "change-2020-12"), (entry.Address.Path, entry.Anchor));
    }

    [Fact]
    public void The_latest_stands_first_and_says_what_is_new_and_what_changed()
    {
        var log = Log([SeriesOf.Quarters(1, 2, 3)], [SeriesOf.Quarters(2, 2, 7, 4)]);
        Assert.Equal(["change-2021-03", "change-2020-12"], log.Select(entry => entry.Anchor));
        Assert.Equal(
            ["New figure: 4 in the quarter ending December 2020.", "2 earlier figures changed; the largest change is in July to September 2020, 3 to 7. Recorded late."],
            Texts(log[0]));
        Assert.Equal("Some were reported late.", log[0].Changes[1].Detail);
        Assert.Equal([ChangeKind.Published, ChangeKind.Revised], log[0].Changes.Select(change => change.Kind));
    }

    [Fact]
    public void Several_new_figures_are_counted() =>
        Assert.Equal(["2 new figures, the latest 4 in the quarter ending December 2020."], Texts(Log([SeriesOf.Quarters(1, 2)], [SeriesOf.Quarters(1, 2, 3, 4)])[0]));

    [Fact]
    public void A_change_without_a_reason_says_so() =>
        Assert.Equal(["1 earlier figure changed: April to June 2020, 2 to 5. No reason was given."], Texts(Log([], [[SeriesOf.Quarters(1, 2)], [SeriesOf.Quarters(1, 5)]])[0]));

    [Fact]
    public void A_statement_in_which_nothing_happened_is_not_listed() =>
        Assert.Equal(["change-2020-12"], Log([SeriesOf.Quarters(1, 2)], [SeriesOf.Quarters(1, 2)]).Select(entry => entry.Anchor));

    [Fact]
    public void What_is_withheld_by_now_is_repeated_from_no_statement()
    {
        var log = Log([SeriesOf.Quarters(100, 811)], [SeriesOf.Quarters(100, 822, 300)], [Withheld(SeriesOf.Quarters(100, null, 300, 400), 1)]);
        Assert.DoesNotContain(log.SelectMany(entry => entry.Changes.SelectMany(change => new[] { change.Text, change.Detail ?? "", entry.Title })), words =>
            words.Contains("811", StringComparison.Ordinal) || words.Contains("822", StringComparison.Ordinal));
        Assert.Equal(
            ["New figure: 400 in the quarter ending December 2020.", "1 earlier figure is now withheld so that nobody can be identified."],
            Texts(log[0]));
        Assert.Equal(["New figure: 300 in the quarter ending September 2020.", "1 earlier figure changed. Recorded late."], Texts(log[1]));
        Assert.Equal("First published, with figures from January 2020 on. Latest figure: 100 in the quarter ending March 2020.", Texts(log[2]).Single());
        Assert.All(log.SelectMany(entry => entry.Changes), change => Assert.DoesNotContain("in the year", change.Detail ?? "", StringComparison.Ordinal));
    }

    [Fact]
    public void A_new_figure_that_is_withheld_is_news_without_a_number() =>
        Assert.Equal(
            ["1 new figure is withheld so that nobody can be identified."],
            Texts(Log([SeriesOf.Quarters(1)], [Withheld(SeriesOf.Quarters(1, null), 1)])[0]));

    [Fact]
    public void Figures_that_nothing_replaces_are_told_apart()
    {
        var later = SeriesOf.Quarters(1, null, 3);
        var log = Log([SeriesOf.Quarters(null, 2, 3, 4)], [later with { Observations = later.Observations.RemoveAll(one => one.Value == 4) }]);
        Assert.Equal(
            [
                "1 earlier figure that was missing was supplied. Recorded late.", "1 earlier figure was withdrawn. Recorded late.",
                "1 earlier figure is no longer published. Recorded late.",
            ],
            Texts(log[0]));
        Assert.Equal("Burglary: 1 earlier figure that was missing was supplied. Recorded late", log[0].Title);
    }

    [Fact]
    public void A_break_is_announced_once_with_its_note()
    {
        var broken = SeriesOf.Quarters(1, 2).WithMarkers(1, Markers.Break);
        broken = broken with { Observations = broken.Observations.SetItem(1, broken.Observations[1] with { Note = "New rules." }) };
        var log = Log([SeriesOf.Quarters(1)], [broken], [broken]);
        Assert.Equal(2, log.Length);
        Assert.Equal(new MeasureChange(ChangeKind.Break, "The series breaks in the quarter ending June 2020: do not compare across it.", "New rules."), log[0].Changes[1]);
    }

    [Fact]
    public void A_measure_that_goes_and_comes_back_is_in_both_statements()
    {
        var archive = Archive([], [[SeriesOf.Quarters(1, 2)], [], [SeriesOf.Quarters(1, 2, 3)]]);
        var without = archive.Releases[1] with
        {
            Statement = archive.Releases[1].Statement with { OmittedMeasures = [new OmittedMeasure("burglary", "The system was changed.", new DateOnly(2021, 9, 1))] },
        };
        var log = Log(archive with { Releases = archive.Releases.SetItem(1, without) });
        Assert.Equal(["In the statement again. New figure: 3 in the quarter ending September 2020."], Texts(log[0]));
        Assert.Equal(
            new MeasureChange(ChangeKind.NotIncluded, "Not in this statement.", "The system was changed. The figures are expected on 1 September 2021."),
            Assert.Single(log[1].Changes));
    }

    [Fact]
    public void An_assessment_is_news_when_it_changes()
    {
        var archive = Archive([], [[SeriesOf.Quarters(1)], [SeriesOf.Quarters(1)], [SeriesOf.Quarters(1)], [SeriesOf.Quarters(1)]]);
        Release WithTrend(int index, string trend) => archive.Releases[index] with
        {
            Assessments = [new Assessment { Measure = "burglary", Trend = trend, Author = "North Police", Reason = "They know." }],
        };
        var log = Log(archive with { Releases = [WithTrend(0, "Stable"), WithTrend(1, "Stable"), WithTrend(2, "Moderate reduction"), archive.Releases[3]] });
        Assert.Equal(["No longer in the statement: North Police says: moderate reduction."], Texts(log[0]));
        Assert.Equal("North Police says: moderate reduction. In the statement before: North Police says: stable.", Assert.Single(log[1].Changes).Text);
        Assert.Equal("They know.", log[1].Changes[0].Detail);
        Assert.Equal("North Police says: stable.", log[2].Changes[1].Text);
        Assert.Equal(3, log.Length);
    }

    [Fact]
    public void A_change_to_a_statement_is_news_of_the_measures_it_names()
    {
        var archive = Archive([], [[SeriesOf.Quarters(1)]]);
        Variation[] variations =
        [
            new(new DateOnly(2022, 6, 3), "The note on burglary was wrong."), new(new DateOnly(2022, 6, 3), "Burglary again."), new(new DateOnly(2022, 6, 4), "A burglaryless sentence."),
        ];
        archive = archive with { Releases = [archive.Releases[0] with { Statement = archive.Releases[0].Statement with { Variations = [.. variations] } }] };
        var log = Log(archive);
        Assert.Equal(
            ["/statements/2020-12/#variation-2022-06-03", "/statements/2020-12/#variation-2022-06-03-2", "/measures/burglary/#change-2020-12"],
            log.Select(entry => entry.Address.Path));
        Assert.Equal(("The note on burglary was wrong.", true), (log[0].Changes[0].Text, log[0].IsVariation));
    }

    [Theory]
    [InlineData("Residential burglary was wrong.", false)]
    [InlineData("Residential burglary and burglary were wrong.", true)]
    [InlineData("BURGLARY", true)]
    [InlineData("Burglaryx, xburglary", false)]
    [InlineData("", false)]
    public void A_title_within_a_longer_title_is_not_named(string text, bool isNamed) =>
        Assert.Equal(isNamed, NamedIn.Names(text, "Burglary", ["Burglary", "Residential burglary"]));

    private static Series Withheld(Series series, int index) =>
        series with { Observations = series.Observations.SetItem(index, series.Observations[index] with { Value = null, Markers = Markers.Confidential }) };

    private static IEnumerable<string> Texts(ChangeLogEntry entry) => entry.Changes.Select(change => change.Text);

    private static ImmutableArray<ChangeLogEntry> Log(params ImmutableArray<ImmutableArray<Series>> vintages) => Log([Late], vintages);

    private static ImmutableArray<ChangeLogEntry> Log(ImmutableArray<RevisionReason> reasons, ImmutableArray<ImmutableArray<Series>> vintages) => Log(Archive(reasons, vintages));

    private static ImmutableArray<ChangeLogEntry> Log(Archive archive) => ChangeLogs.Of(archive.Measures[0], Sites.Context(archive));

    /// <summary>Releases of December 2020 and every quarter after it, each published in June 2022.</summary>
    private static Archive Archive(ImmutableArray<RevisionReason> reasons, ImmutableArray<ImmutableArray<Series>> vintages) => MadeUpSite.Archive(
        MadeUp.Measure(), [.. vintages.Select((series, i) => MadeUpSite.Release(IdOf(i), MadeUpSite.Today, series) with { RevisionReasons = reasons })]);

    private static ReleaseId IdOf(int index)
    {
        var month = new DateOnly(2020, 12, 1).AddMonths(3 * index);
        return new ReleaseId(month.Year, month.Month);
    }
}
