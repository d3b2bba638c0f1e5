namespace OpenStatement.Statistics.Tests;

public sealed class DutyStateTests
{
    private static readonly DateOnly Done = new(2025, 3, 1);
    private static readonly DateOnly Due = new(2026, 3, 1);

    [Theory]
    [InlineData("2025-03-01", DutyStanding.Met)]
    [InlineData("2026-02-14", DutyStanding.Met)]
    [InlineData("2026-02-15", DutyStanding.DueSoon)]
    [InlineData("2026-03-01", DutyStanding.DueSoon)]
    [InlineData("2026-03-02", DutyStanding.Overdue)]
    public void A_duty_is_due_soon_fourteen_days_before_its_day_and_late_the_day_after(string day, DutyStanding expected)
    {
        var state = On(day, Publication with { LastDone = Done, NextDue = Due });
        Assert.Equal((Done, Due, expected), (state.LastDone, state.Due, state.Standing));
    }

    [Fact]
    public void The_office_chooses_how_many_days_before()
    {
        var archive = Published();
        var early = archive with { Settings = archive.Settings with { DutyWarningDays = 30 } };
        Assert.Equal(DutyStanding.DueSoon, DutyState.Of(Publication with { LastDone = Done, NextDue = Due }, early, new DateOnly(2026, 1, 30)).Standing);
    }

    [Fact]
    public void A_clock_runs_until_the_duty_is_done()
    {
        var clock = new DutyClock("a report", new DateOnly(2025, 10, 10), 56);
        Assert.Equal(
            (new DateOnly(2025, 12, 5), DutyStanding.Overdue),
            (On("2025-12-06", Publication with { LastDone = Done, Clock = clock }).Due!.Value, On("2025-12-06", Publication with { LastDone = Done, Clock = clock }).Standing));
        Assert.Equal((null, DutyStanding.Met), Short(On("2025-12-06", Publication with { LastDone = new DateOnly(2025, 10, 10), Clock = clock })));
    }

    [Fact]
    public void Of_two_days_the_earlier_counts()
    {
        var clock = new DutyClock("a report", new DateOnly(2025, 10, 10), 56);
        Assert.Equal(new DateOnly(2025, 12, 5), On("2025-10-10", Publication with { LastDone = Done, NextDue = Due, Clock = clock }).Due);
        Assert.Equal(new DateOnly(2025, 11, 1), On("2025-10-10", Publication with { LastDone = Done, NextDue = new DateOnly(2025, 11, 1), Clock = clock }).Due);
    }

    [Fact]
    public void A_clock_that_nothing_has_started_asks_for_nothing() =>
        Assert.Equal((null, DutyStanding.Met), Short(On("2026-01-01", Publication with { LastDone = Done, Clock = new DutyClock("a report", null, 56) })));

    [Fact]
    public void What_was_never_done_is_said_to_be_so_until_it_is_due()
    {
        Assert.Equal((null, DutyStanding.NeverDone), Short(On("2026-01-01", Publication)));
        Assert.Equal((Due, DutyStanding.NeverDone), Short(On("2026-01-01", Publication with { NextDue = Due })));
        Assert.Equal((Due, DutyStanding.Overdue), Short(On("2026-04-01", Publication with { NextDue = Due })));
    }

    [Fact]
    public void What_is_done_and_has_neither_day_nor_clock_has_no_clock() =>
        Assert.Equal((null, DutyStanding.NoClock), Short(On("2026-01-01", Publication with { LastDone = Done })));

    [Theory]
    [InlineData(DutyEvidence.Statement)]
    [InlineData(DutyEvidence.Priorities)]
    public void The_dates_of_the_latest_published_statement_count_and_those_of_drafts_and_of_the_row_do_not(DutyEvidence evidence)
    {
        var duty = Publication with { Evidence = evidence, LastDone = new DateOnly(2020, 1, 1), NextDue = new DateOnly(2020, 2, 1) };
        Assert.Equal((null, DutyStanding.NeverDone), Short(On("2025-04-30", duty)));
        Assert.Equal(new DateOnly(2025, 5, 1), On("2025-07-31", duty).LastDone);
        Assert.Equal((new DateOnly(2025, 8, 1), DutyStanding.DueSoon), Short(On("2025-07-31", duty)));
        Assert.Equal((new DateOnly(2025, 11, 1), DutyStanding.Met), Short(On("2025-08-01", duty)));
    }

    private static Duty Publication { get; } = new() { Id = "report", Item = "7B", Requirement = "A report", Evidence = DutyEvidence.Publication };

    private static (DateOnly? Due, DutyStanding Standing) Short(DutyState state) => (state.Due, state.Standing);

    private static DutyState On(string day, Duty duty) =>
        DutyState.Of(duty, Published(), DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));

    /// <summary>Statements of 1 May and 1 August 2025, each due again three months later.</summary>
    private static Archive Published()
    {
        var archive = Archives.Of(MadeUp.Measure(), SeriesOf.Quarters(1, 2, 3, 4));
        var release = archive.Releases[0];
        ImmutableArray<Release> releases =
        [
            release with { Id = new ReleaseId(2025, 3), Statement = release.Statement with { Published = new DateOnly(2025, 5, 1), NextDue = new DateOnly(2025, 8, 1) } },
            release with { Id = new ReleaseId(2025, 6), Statement = release.Statement with { Published = new DateOnly(2025, 8, 1), NextDue = new DateOnly(2025, 11, 1) } },
        ];
        return archive with { Releases = releases };
    }
}
