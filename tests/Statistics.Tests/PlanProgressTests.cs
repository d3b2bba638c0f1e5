namespace OpenStatement.Statistics.Tests;

/// <summary>Several measures, parts, and what is reported from release to release.</summary>
public sealed class PlanProgressTests
{
    private static readonly Kpi Survey = new() { Id = "survey", Objective = "objective", Title = "Survey", Kind = KpiKind.Establish, Owner = "Office" };

    private static readonly Kpi Officers = Survey with { Id = "officers", Kind = KpiKind.Target, Target = new KpiTarget(KpiAim.AtLeast, 1_200, "officers", new DateOnly(2021, 6, 30)) };

    private static readonly Measure Burglary = MadeUp.Measure();

    private static readonly Measure Robbery = Burglary with { Id = "robbery" };

    [Fact]
    public void A_reported_value_counts_where_no_measure_holds_one_and_the_status_does_not()
    {
        var progress = Judge(Officers, Reports(new KpiReport("officers", KpiStatus.Reached, 1_150, null)))[0];
        Assert.Equal((KpiStanding.NotReached, KpiEvidence.ReportedValue), (progress.Standing, progress.Evidence));
        Assert.Equal(KpiStatus.Reached, progress.Reported!.Status);
        Assert.Equal(KpiStanding.Reached, Judge(Officers, Reports(new KpiReport("officers", null, 1_200, null)))[0].Standing);
    }

    [Fact]
    public void A_reported_value_misses_the_target_by_the_release_that_reported_it()
    {
        var progress = Judge(Officers, Reports(new KpiReport("officers", null, 1_150, null)), [], Reports(new KpiReport("officers", null, 1_150, null)));
        // Quarters end in March, June and September 2021; a value of March does not become one of June.
        Assert.Equal([KpiStanding.NotReached, KpiStanding.NotReached, KpiStanding.Missed], progress.Select(one => one.Standing));
    }

    [Fact]
    public void A_figure_counts_before_a_reported_value()
    {
        var kpi = Officers with { Measures = ["burglary"] };
        var progress = Assert.Single(Judge(kpi, Archive(SeriesOf.Quarters(300, 300, 300, 299)), [Reports(new KpiReport("officers", KpiStatus.Reached, 2_000, null))]));
        Assert.Equal((KpiStanding.NotReached, KpiEvidence.Figures), (progress.Standing, progress.Evidence));
    }

    [Fact]
    public void A_value_reported_of_a_figure_that_is_withheld_is_not_given()
    {
        var kpi = Officers with { Measures = ["burglary"] };
        var withheld = SeriesOf.Quarters((decimal?)null, null).WithMarkers(0, Markers.Confidential).WithMarkers(1, Markers.Confidential);
        var progress = Assert.Single(Judge(kpi, Archive(withheld), [Reports(new KpiReport("officers", null, 7, "Checked."))]));
        Assert.Equal((KpiStanding.NoData, KpiEvidence.None), (progress.Standing, progress.Evidence));
        Assert.Equal((null, "Checked."), (progress.Reported!.Value, progress.Reported.Note));
    }

    [Fact]
    public void A_status_holds_until_another_is_reported()
    {
        var progress = Judge(
            Survey, [], Reports(new KpiReport("survey", KpiStatus.UnderWay, null, "Begun.")), [], Reports(new KpiReport("survey", null, null, "Late.")),
            Reports(new KpiReport("survey", KpiStatus.Reached, null, null)));
        Assert.Equal(
            [KpiStanding.NoData, KpiStanding.UnderWay, KpiStanding.UnderWay, KpiStanding.UnderWay, KpiStanding.Reached], progress.Select(one => one.Standing));
        Assert.Equal(["Begun.", "Begun.", "Late.", null], progress.Skip(1).Select(one => one.Reported!.Note));
        Assert.Equal("2021-06", progress[3].Reported!.StatusIn!.Id.ToString());
    }

    [Fact]
    public void A_value_without_a_number_to_hold_it_against_cannot_be_judged() =>
        Assert.Equal(KpiStanding.NotComparable, Judge(Survey with { Kind = KpiKind.Monitor }, Reports(new KpiReport("survey", null, 3, null)))[0].Standing);

    [Theory]
    [InlineData(KpiStatus.NotStarted, KpiStanding.NotStarted)]
    [InlineData(KpiStatus.UnderWay, KpiStanding.UnderWay)]
    [InlineData(KpiStatus.Reached, KpiStanding.Reached)]
    [InlineData(KpiStatus.Stopped, KpiStanding.Stopped)]
    public void A_reported_status_is_taken_as_it_is_where_no_figures_are(KpiStatus status, KpiStanding expected)
    {
        var progress = Judge(Survey, Reports(new KpiReport("survey", status, null, null)))[0];
        Assert.Equal((expected, KpiEvidence.ReportedStatus), (progress.Standing, progress.Evidence));
    }

    [Theory]
    [InlineData(400, 400, KpiStanding.Reached)]
    [InlineData(400, 399, KpiStanding.NotReached)]
    public void A_target_of_several_measures_is_reached_where_each_reaches_it(int burglary, int robbery, KpiStanding expected) =>
        Assert.Equal(expected, JudgeBoth(Both(KpiKind.Target) with { Target = new KpiTarget(KpiAim.AtLeast, 1_600, null, null) }, All(burglary), All(robbery)));

    [Fact]
    public void A_target_is_not_reached_by_one_measure_while_another_has_no_figures() =>
        Assert.Equal(KpiStanding.Mixed, JudgeBoth(Both(KpiKind.Target) with { Target = new KpiTarget(KpiAim.AtLeast, 1_600, null, null) }, All(400), null));

    [Fact]
    public void Several_measures_must_agree_and_one_that_a_release_leaves_out_is_left_aside()
    {
        var rising = SeriesOf.Quarters(100, 100, 100, 100, 100, 100, 100, 100, 200, 200, 200, 200);
        Assert.Equal(KpiStanding.Mixed, JudgeBoth(Both(KpiKind.Monitor), rising, [.. Enumerable.Repeat((decimal?)100, 12)]));
        Assert.Equal(KpiStanding.Rising, JudgeBoth(Both(KpiKind.Monitor), rising, null));
    }

    [Fact]
    public void An_indicator_without_anything_of_its_own_stands_as_its_parts_do()
    {
        var whole = Survey with { Id = "whole" };
        ImmutableArray<Kpi> parts = [Survey with { Id = "a", PartOf = "whole" }, Survey with { Id = "b", PartOf = "whole" }];
        var archive = Archive() with { Kpis = [whole, .. parts] };
        var progress = Judge(
            whole, archive,
            [
                [],
                Reports(new KpiReport("a", KpiStatus.Reached, null, null)),
                Reports(new KpiReport("b", KpiStatus.UnderWay, null, null)),
                Reports(new KpiReport("whole", KpiStatus.Stopped, null, null)),
            ]);
        Assert.Equal([KpiStanding.NoData, KpiStanding.Reached, KpiStanding.Mixed, KpiStanding.Stopped], progress.Select(one => one.Standing));
        Assert.Equal([KpiEvidence.None, KpiEvidence.Parts, KpiEvidence.Parts, KpiEvidence.ReportedStatus], progress.Select(one => one.Evidence));
    }

    [Theory]
    [InlineData(Unit.Count, Frequency.Quarter, null, 300)]
    [InlineData(Unit.Count, Frequency.Month, "offences", 100)]
    [InlineData(Unit.Count, Frequency.Year, null, 1_200)]
    [InlineData(Unit.Count, Frequency.Quarter, "%", null)]
    [InlineData(Unit.Percent, Frequency.Quarter, "%", 1_200)]
    [InlineData(Unit.Percent, Frequency.Quarter, "officers", null)]
    public void A_number_of_the_plan_becomes_the_target_of_one_period(Unit unit, Frequency frequency, string? target, int? expected)
    {
        var kpi = Officers with { Measures = ["burglary"], Target = Officers.Target! with { Unit = target } };
        var measure = Burglary with { Unit = unit, Frequency = frequency };
        Assert.Equal((decimal?)expected, measure.WithTarget([kpi]).Target is { } number ? Math.Round(number, 6) : (decimal?)null);
    }

    [Fact]
    public void A_target_of_the_measure_itself_stays_and_one_of_a_change_is_not_drawn()
    {
        var kpi = Officers with { Measures = ["burglary"] };
        Assert.Equal(7, (Burglary with { Target = 7 }).WithTarget([kpi]).Target);
        Assert.Null(Burglary.WithTarget([kpi with { Target = new KpiTarget(KpiAim.ReduceBy, 5, null, null) }]).Target);
        Assert.Null(Robbery.WithTarget([kpi]).Target);
    }

    private static Kpi Both(KpiKind kind) => Survey with { Kind = kind, Measures = ["burglary", "robbery"] };

    private static ImmutableArray<decimal?> All(decimal value) => [value, value, value, value];

    private static ImmutableArray<KpiReport> Reports(params ImmutableArray<KpiReport> reports) => reports;

    private static Archive Archive(Series? own = null) => Archives.Of(Burglary, own ?? SeriesOf.Quarters(1, 1, 1, 1));

    private static KpiStanding JudgeBoth(Kpi kpi, ImmutableArray<decimal?> burglary, ImmutableArray<decimal?>? robbery) =>
        JudgeBoth(kpi, SeriesOf.Quarters(burglary), robbery);

    private static KpiStanding JudgeBoth(Kpi kpi, Series burglary, ImmutableArray<decimal?>? robbery)
    {
        var archive = robbery is { } values ? Archives.Of(Burglary, burglary, SeriesOf.QuartersOf("robbery", "north", values)) : Archives.Of(Burglary, burglary);
        archive = archive with { Measures = [Burglary, Robbery], Kpis = [kpi] };
        return Assert.Single(PlanProgress.Of(archive, Derivation.Summarise(archive))).Of(kpi).Standing;
    }

    private static ImmutableArray<KpiProgress> Judge(Kpi kpi, params ImmutableArray<ImmutableArray<KpiReport>> reports) => Judge(kpi, Archive(), reports);

    /// <summary>Releases from March 2021 on, with these reports.</summary>
    private static ImmutableArray<KpiProgress> Judge(Kpi kpi, Archive archive, ImmutableArray<ImmutableArray<KpiReport>> reports)
    {
        var first = archive.Releases[0];
        var site = archive with
        {
            Kpis = archive.Kpis.IsEmpty ? [kpi] : archive.Kpis,
            Releases = [.. reports.Select((one, i) => ReleaseOf(first, new DateOnly(2021, 3, 31).AddDays(1).AddMonths(3 * i).AddDays(-1), one))],
        };
        return [.. PlanProgress.Of(site, Derivation.Summarise(site)).Select(progress => progress.Of(kpi))];
    }

    private static Release ReleaseOf(Release release, DateOnly end, ImmutableArray<KpiReport> reports) => release with
    {
        Id = new ReleaseId(end.Year, end.Month),
        Statement = release.Statement with { Period = new Period(end.AddDays(1).AddMonths(-3), end) },
        KpiReports = reports,
    };
}
