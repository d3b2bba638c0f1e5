namespace OpenStatement.Presentation.Tests;

/// <summary>What the page of the plan says: 400 burglaries in the baseline year 2020 and 300 in 2021.</summary>
public sealed class PlanTests
{
    private static readonly Series Fewer = SeriesOf.Quarters(100, 100, 100, 100, 75, 75, 75, 75);

    private static readonly Kpi Burglary = new()
    {
        Id = "less-burglary",
        Objective = "safer-homes",
        Title = "Burglary of homes",
        Kind = KpiKind.Target,
        Target = new KpiTarget(KpiAim.AtMost, 320, null, new DateOnly(2023, 3, 31)),
        Owner = "North Police",
        Measures = ["burglary"],
    };

    private static readonly Kpi Survey = new()
    {
        Id = "survey",
        Objective = "heard",
        Title = "A survey of victims",
        Kind = KpiKind.Establish,
        Owner = "Office",
        Reason = "There is none.",
        NoDataReason = "It starts in 2023.",
    };

    [Theory]
    [InlineData(KpiAim.AtLeast, "1200", "officers", "2024-03-31", "At least 1,200 officers by March 2024")]
    [InlineData(KpiAim.MoreThan, "6.50", "%", null, "More than 6.5%")]
    [InlineData(KpiAim.AtMost, "12", null, "2024-03-15", "At most 12 by 15 March 2024")]
    [InlineData(KpiAim.FewerThan, "300", null, null, "Fewer than 300")]
    [InlineData(KpiAim.FewerThan, "5", "%", null, "Less than 5%")]
    [InlineData(KpiAim.IncreaseBy, "450", "officers", "2024-03-31", "An increase of 450 officers by March 2024")]
    [InlineData(KpiAim.ReduceBy, "10", "%", null, "A reduction of 10%")]
    public void A_target_is_told_in_words(KpiAim aim, string number, string? unit, string? by, string expected) =>
        Assert.Equal(expected, Promise(aim, number, unit, by));

    [Theory]
    [InlineData(KpiAim.ReduceBy, "20", "%", "2024-03-31", "A reduction of 20% on the year ending December 2020, by March 2024")]
    [InlineData(KpiAim.AtMost, "320", null, null, "At most 320")]
    public void A_change_of_a_measure_names_what_it_is_held_against(KpiAim aim, string number, string? unit, string? by, string expected) =>
        Assert.Equal(expected, Promise(aim, number, unit, by, MadeUp.Measure()));

    [Theory]
    [InlineData(KpiAim.AtLeast, "50", "At least 50%")]
    [InlineData(KpiAim.FewerThan, "50", "Less than 50%")]
    [InlineData(KpiAim.IncreaseBy, "1", "An increase of 1 percentage point on the year ending December 2020")]
    [InlineData(KpiAim.ReduceBy, "2.5", "A reduction of 2.5 percentage points on the year ending December 2020")]
    public void The_measure_says_what_a_number_without_a_unit_counts(KpiAim aim, string number, string expected) =>
        Assert.Equal(expected, Promise(aim, number, null, null, MadeUp.Measure(Unit.Percent)));

    [Fact]
    public void Other_kinds_promise_a_direction_or_nothing()
    {
        Assert.Equal("To reduce", PromiseOf(Survey with { Kind = KpiKind.Trajectory, Direction = KpiDirection.Reduce }));
        Assert.Equal("To stay as it is, or increase", PromiseOf(Survey with { Kind = KpiKind.Maintain, Direction = KpiDirection.Increase }));
        Assert.Null(PromiseOf(Survey with { Kind = KpiKind.Monitor }));
        Assert.Null(PromiseOf(Survey));
    }

    [Fact]
    public void An_indicator_tells_its_figure_its_status_and_its_measure()
    {
        var indicator = Single(Burglary, Fewer);
        Assert.Equal(("Target", "At most 320 by March 2023", "North Police"), (indicator.Kind, indicator.Promise, indicator.Owner));
        Assert.Equal(new StandingLabel("●", "Reached", Tone.Better, IsKnown: true), indicator.Standing);
        Assert.Equal("300 in the year ending December 2021.", Assert.Single(indicator.Readings).Sentence);
        Assert.Equal("/measures/burglary/", indicator.Readings[0].Measure.Address.Path);
        Assert.Empty(indicator.Detail);
    }

    [Fact]
    public void A_change_and_a_trajectory_tell_the_baseline_and_a_trajectory_the_trend()
    {
        var change = Burglary with { Target = new KpiTarget(KpiAim.ReduceBy, 30, "%", null) };
        Assert.Equal("300 in the year ending December 2021, down 25% on the year ending December 2020.", Sentence(change, Fewer));
        Assert.Equal("Not reached yet", Single(change, Fewer).Standing.Words);
        Assert.Equal("300 in the year ending December 2021, down 25% on the year ending December 2020. Trend: moderate reduction.", Sentence(Trajectory(KpiDirection.Reduce), Fewer));
        Assert.Equal("300 in the year ending December 2021. Trend: moderate reduction.", Sentence(Burglary with { Kind = KpiKind.Monitor, Target = null }, Fewer));
    }

    [Fact]
    public void The_shape_shows_where_it_moves_and_the_words_whether_the_plan_wants_that()
    {
        Assert.Equal(new StandingLabel("▼", "Moving the right way", Tone.Better, IsKnown: true), Single(Trajectory(KpiDirection.Reduce), Fewer).Standing);
        Assert.Equal(new StandingLabel("▼", "Moving the wrong way", Tone.Worse, IsKnown: true), Single(Trajectory(KpiDirection.Increase), Fewer).Standing);
        Assert.Equal(new StandingLabel("▼", "Reduction", Tone.Neutral, IsKnown: true), Single(Burglary with { Kind = KpiKind.Monitor, Target = null }, Fewer).Standing);
    }

    [Fact]
    public void A_move_since_the_baseline_under_a_stable_trend_is_not_called_moving()
    {
        var steady = SeriesOf.Quarters([200, 200, 200, 200, .. Enumerable.Range(0, 28).Select(i => (decimal?)(100 + (i % 2)))]);
        Assert.Equal("Right way since the baseline", Single(Trajectory(KpiDirection.Reduce), steady).Standing.Words);
        Assert.Equal("Wrong way since the baseline", Single(Trajectory(KpiDirection.Increase), steady).Standing.Words);
    }

    [Fact]
    public void A_break_or_a_withheld_figure_is_the_reason_given()
    {
        Assert.Equal(
            "300 in the year ending December 2021. These figures are counted in another way from January 2021 on, so the year ending December 2020 cannot be compared with later years.",
            Sentence(Burglary with { Target = new KpiTarget(KpiAim.ReduceBy, 30, "%", null) }, Fewer.WithMarkers(4, Markers.Break)));
        var withheld = Fewer with { Observations = Fewer.Observations.SetItem(5, Fewer.Observations[5] with { Value = null, Markers = Markers.Confidential }) };
        var indicator = Single(Burglary, withheld);
        Assert.Equal("Cannot be judged", indicator.Standing.Words);
        Assert.StartsWith("There is no total for the year ending December 2021, because a figure within it is withheld", indicator.Readings[0].Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_data_the_reason_stands_there_once()
    {
        Assert.Equal(("No data yet", "It starts in 2023."), (Single(Survey, Fewer).Standing.Words, Single(Survey, Fewer).Detail));
        var unavailable = MadeUp.Measure() with { Availability = Availability.NotAvailable, AvailabilityReason = "Nobody counts it." };
        var indicator = Single(Burglary, null, unavailable);
        Assert.Equal(("No data yet", "", "Nobody counts it."), (indicator.Standing.Words, indicator.Detail, indicator.Readings[0].Sentence));
        var explained = Single(Burglary with { NoDataReason = "Counting starts in 2023." }, null, unavailable);
        Assert.Equal(("Counting starts in 2023.", null), (explained.Detail, explained.Readings[0].Sentence));
    }

    [Fact]
    public void A_measure_that_a_release_leaves_out_says_why()
    {
        var release = MadeUpSite.Release(new ReleaseId(2021, 12), MadeUpSite.Today);
        release = release with { Statement = release.Statement with { OmittedMeasures = [new OmittedMeasure("burglary", "The system was replaced.", null)] } };
        var indicator = Assert.Single(IndicatorsOf([Burglary], [release]));
        Assert.Equal(("No data yet", "The system was replaced."), (indicator.Standing.Words, indicator.Readings[0].Sentence));
    }

    [Fact]
    public void What_is_reported_is_told_as_reported_and_from_when()
    {
        var officers = Survey with { Kind = KpiKind.Target, NoDataReason = null, Target = new KpiTarget(KpiAim.AtLeast, 1_200, "officers", null) };
        ImmutableArray<Release> releases = [Reporting(2021, 9, new KpiReport("survey", KpiStatus.UnderWay, 1_150, "Two courses have begun.")), Reporting(2021, 12)];
        Assert.Equal("1,150 officers, as reported. Reported as under way. Two courses have begun.", Assert.Single(IndicatorsOf([officers], [releases[0]])).Detail);
        Assert.Equal(
            "1,150 officers, as reported for the quarter ending September 2021. Reported as under way for the quarter ending September 2021. Two courses have begun.",
            Assert.Single(IndicatorsOf([officers], releases)).Detail);
        Assert.Equal("As reported. Two courses have begun.", Assert.Single(IndicatorsOf([Survey], [releases[0]])).Detail);
    }

    [Fact]
    public void A_status_reported_beside_figures_is_shown_as_asserted()
    {
        var release = MadeUpSite.Release(new ReleaseId(2021, 12), MadeUpSite.Today, Fewer) with { KpiReports = [new KpiReport("less-burglary", KpiStatus.UnderWay, null, null)] };
        var indicator = Assert.Single(IndicatorsOf([Burglary], [release]));
        Assert.Equal(("Reached", "Reported as under way."), (indicator.Standing.Words, indicator.Detail));
    }

    [Fact]
    public void Progress_is_told_latest_first_and_not_where_there_never_was_any()
    {
        ImmutableArray<Release> releases =
        [
            MadeUpSite.Release(new ReleaseId(2021, 9), MadeUpSite.Today, SeriesOf.Quarters(100, 100, 100, 100, 90, 90, 90)),
            MadeUpSite.Release(new ReleaseId(2021, 12), MadeUpSite.Today, Fewer),
        ];
        var indicators = IndicatorsOf([Burglary, Survey], releases);
        Assert.Equal(["Quarter ending December 2021: 300, Reached", "Quarter ending September 2021: 370, Not reached yet"],
            indicators[0].Steps.Select(step => $"{step.Statement.Text}: {step.Figure}, {step.Standing.Words}"));
        Assert.Empty(indicators[1].Steps);
    }

    [Fact]
    public void Parts_stand_within_their_whole_and_sub_objectives_within_their_objective()
    {
        var page = Page([Burglary with { Measures = [], NoDataReason = null }, Burglary with { Id = "part", PartOf = "less-burglary", Objective = "safer-homes" }, Survey], Fewer);
        var objective = Assert.Single(page.Sections[0].Objectives);
        Assert.Equal(["less-burglary"], objective.Indicators.Select(indicator => indicator.Id));
        Assert.Equal(["part"], objective.Indicators[0].Parts.Select(indicator => indicator.Id));
        Assert.Equal(("Reached", "As its parts, which follow."), (objective.Indicators[0].Standing.Words, objective.Indicators[0].Detail));
        Assert.Equal(["survey"], Assert.Single(objective.Parts).Indicators.Select(indicator => indicator.Id));
        Assert.Equal(3, objective.Count);
    }

    [Fact]
    public void The_page_counts_every_indicator_once()
    {
        var page = Page([Burglary, Burglary with { Id = "part", PartOf = "less-burglary" }, Trajectory(KpiDirection.Reduce) with { Id = "way" }, Survey], Fewer);
        Assert.Equal("4 indicators, 1 of them a part of another: 2 reached, 1 moving the right way and 1 without data yet.", page.Summary);
        Assert.Equal("By kind: 2 targets, 1 trajectory and 1 to establish.", page.KindsInBrief);
        Assert.Equal(4, page.Kinds.Sum(fact => int.Parse(fact.Value, System.Globalization.CultureInfo.InvariantCulture)));
        Assert.Equal(4, page.Standings.Sum(fact => int.Parse(fact.Value, System.Globalization.CultureInfo.InvariantCulture)));
        Assert.Equal(
            "1 indicator.",
            Page([Burglary with { Target = new KpiTarget(KpiAim.AtMost, 1, null, null) }], Fewer).Summary);
    }

    [Fact]
    public void Before_a_first_statement_nothing_has_data()
    {
        var indicators = IndicatorsOf([Burglary, Survey], []);
        Assert.All(indicators, indicator => Assert.Equal("No data yet", indicator.Standing.Words));
        Assert.Equal(["No statement has been published yet.", "It starts in 2023."], indicators.Select(indicator => indicator.Detail));
    }

    [Fact]
    public void A_print_edition_has_the_plan_as_its_release_knew_it()
    {
        var context = Sites.Context(ArchiveOf(
            [Burglary],
            [MadeUpSite.Release(new ReleaseId(2021, 9), MadeUpSite.Today, SeriesOf.Quarters(100, 100, 100, 100, 90, 90, 90)), MadeUpSite.Release(new ReleaseId(2021, 12), MadeUpSite.Today, Fewer)]));
        var indicator = Assert.Single(Flatten(PlanContents.In(context.Summaries[0], context)));
        Assert.Equal("Not reached yet", indicator.Standing.Words);
        Assert.Empty(indicator.Steps);
    }

    [Fact]
    public void The_page_of_a_measure_leads_back_to_its_indicators_and_draws_their_number()
    {
        var context = Sites.Context(ArchiveOf([Burglary, Survey], [MadeUpSite.Release(new ReleaseId(2021, 12), MadeUpSite.Today, Fewer)]));
        var page = MeasurePages.Build(context.Archive.Measures[0], context);
        var link = Assert.Single(page.Indicators);
        Assert.Equal(("/plan/#less-burglary", "Target: at most 320 by March 2023", "Reached"), (link.Indicator.Address.Path, link.Promise, link.Standing.Words));
        Assert.Equal((80, "Target: 80 a quarter"), (page.Figures!.Chart.Target!.Value, page.Figures.Chart.Target.Label));
    }

    [Fact]
    public void Only_a_site_with_indicators_has_a_page_for_the_plan()
    {
        var archive = ArchiveOf([Burglary], []);
        Assert.Contains(PlanOf(archive).Pages, page => page.Address == SiteAddresses.Plan);
        Assert.Contains(PlanOf(archive).Frame.Navigation, link => link.Address == SiteAddresses.Plan);
        Assert.DoesNotContain(PlanOf(archive with { Kpis = [] }).Pages, page => page.Address == SiteAddresses.Plan);
        Assert.DoesNotContain(PlanOf(archive with { Kpis = [] }).Frame.Navigation, link => link.Address == SiteAddresses.Plan);
    }

    private static string? Promise(KpiAim aim, string number, string? unit, string? by, Measure? measure = null) => KpiWords.Promise(
        Burglary with { Target = new KpiTarget(aim, decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture), unit, by is null ? null : DateOnly.ParseExact(by, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)) },
        measure,
        new Baseline(null, Period.YearEnding(new DateOnly(2020, 12, 31)), [], null));

    private static string? PromiseOf(Kpi kpi) => KpiWords.Promise(kpi, null, Baseline.National);

    private static Kpi Trajectory(KpiDirection direction) => Burglary with { Kind = KpiKind.Trajectory, Target = null, Direction = direction };

    private static Indicator Single(Kpi kpi, Series? own, Measure? measure = null) => Assert.Single(Flatten(Page([kpi], own, measure).Sections));

    private static string? Sentence(Kpi kpi, Series own) => Assert.Single(Single(kpi, own).Readings).Sentence;

    private static PlanPage Page(ImmutableArray<Kpi> kpis, Series? own, Measure? measure = null) =>
        PlanPages.Build(Sites.Context(ArchiveOf(kpis, [MadeUpSite.Release(new ReleaseId(2021, 12), MadeUpSite.Today, own is null ? [] : [own])], measure)));

    private static List<Indicator> IndicatorsOf(ImmutableArray<Kpi> kpis, ImmutableArray<Release> releases) =>
        [.. Flatten(PlanPages.Build(Sites.Context(ArchiveOf(kpis, releases))).Sections)];

    private static Archive ArchiveOf(ImmutableArray<Kpi> kpis, ImmutableArray<Release> releases, Measure? measure = null)
    {
        var archive = MadeUpSite.Archive(measure ?? MadeUp.Measure(), releases);
        return archive with
        {
            Settings = archive.Settings with { Plan = new Plan("Plan", null) },
            Objectives = [new Objective("safer-homes", "Section", "Safer homes", null), new Objective("heard", "Section", "Victims are heard", "safer-homes")],
            Kpis = kpis,
        };
    }

    private static Release Reporting(int year, int month, params ImmutableArray<KpiReport> reports) =>
        MadeUpSite.Release(new ReleaseId(year, month), MadeUpSite.Today) with { KpiReports = reports };

    private static IEnumerable<Indicator> Flatten(IEnumerable<PlanSection> sections) => sections.SelectMany(section => section.Objectives).SelectMany(Flatten);

    private static IEnumerable<Indicator> Flatten(PlanObjective objective) =>
        objective.Indicators.SelectMany(indicator => indicator.Parts.Prepend(indicator)).Concat(objective.Parts.SelectMany(Flatten));

    private static SitePlan PlanOf(Archive archive) =>
        SitePlanner.Plan(archive, Derivation.Summarise(archive), new SitePlanOptions(MadeUpSite.Today, IsPreview: false, IsIndexed: true));
}
