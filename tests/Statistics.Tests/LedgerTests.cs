namespace OpenStatement.Statistics.Tests;

public sealed class LedgerTests
{
    private static readonly ReleaseId March = new(2025, 3);
    private static readonly ReleaseId June = new(2025, 6);
    private static readonly ReleaseId September = new(2025, 9);

    [Fact]
    public void An_entry_has_what_each_release_said_of_it_earliest_first()
    {
        var entry = Assert.Single(Follow(
            (March, [One("patrols", CommitmentStatus.Planned)]),
            (June, [One("patrols", CommitmentStatus.Continuing) with { Text = "Patrol at night" }]),
            (September, [One("patrols", CommitmentStatus.Done) with { Text = "Patrolled at night" }])));

        Assert.Equal([March, June, September], entry.Reports.Select(report => report.Release));
        Assert.Equal((March, September, "Patrolled at night", false), (entry.FirstReported, entry.Closed!.Value, entry.Latest.Text, entry.IsOpen));
    }

    [Fact]
    public void What_is_open_was_not_closed()
    {
        var entry = Assert.Single(Follow((March, [One("patrols", CommitmentStatus.Planned)])));
        Assert.True(entry.IsOpen);
        Assert.Null(entry.Closed);
    }

    [Fact]
    public void What_is_reported_as_done_again_was_closed_the_first_time()
    {
        var entry = Assert.Single(Follow((March, [One("patrols", CommitmentStatus.Done)]), (June, [One("patrols", CommitmentStatus.Done)])));
        Assert.Equal(March, entry.Closed);
    }

    [Fact]
    public void The_latest_come_first_and_within_a_release_those_that_stand_first_in_its_file() =>
        Assert.Equal(
            ["new", "old", "answered", "dropped-first", "done-first"],
            Follow(
                (March, [One("done-first", CommitmentStatus.Done), One("old", CommitmentStatus.Planned), One("dropped-first", CommitmentStatus.Planned), One("answered", CommitmentStatus.Planned)]),
                (June, [One("answered", CommitmentStatus.Answered), One("old", CommitmentStatus.Continuing), One("dropped-first", CommitmentStatus.Dropped)]),
                (September, [One("new", CommitmentStatus.Planned), One("old", CommitmentStatus.Continuing), One("done-first", CommitmentStatus.Done)]))
                .Select(entry => entry.Id));

    [Fact]
    public void Parts_stand_under_their_whole_wherever_it_stands()
    {
        var entries = Follow(
            (March, [One("lights", CommitmentStatus.Done, "streets"), One("streets", CommitmentStatus.Planned), One("patrols", CommitmentStatus.Planned, "streets")]),
            (June, [One("streets", CommitmentStatus.Continuing), One("patrols", CommitmentStatus.Continuing, "streets")]));

        var whole = Assert.Single(entries);
        Assert.Equal("streets", whole.Id);
        Assert.Equal(["patrols", "lights"], whole.Parts.Select(part => part.Id));
    }

    [Fact]
    public void A_part_whose_whole_is_unknown_stands_on_its_own() =>
        Assert.Equal("lights", Assert.Single(Follow((March, [One("lights", CommitmentStatus.Planned, "streets")]))).Id);

    [Fact]
    public void A_part_of_what_became_a_part_later_stands_on_its_own()
    {
        var entries = Follow(
            (March, [One("streets", CommitmentStatus.Continuing), One("lights", CommitmentStatus.Done, "streets")]),
            (June, [One("county", CommitmentStatus.Planned), One("streets", CommitmentStatus.Continuing, "county")]));

        Assert.Equal(["county", "lights"], entries.Select(entry => entry.Id));
        Assert.Equal("streets", Assert.Single(entries[0].Parts).Id);
    }

    [Fact]
    public void Nothing_is_lost_where_two_are_parts_of_each_other() =>
        Assert.Equal(
            ["lights", "streets"],
            Follow((March, [One("lights", CommitmentStatus.Planned, "streets"), One("streets", CommitmentStatus.Planned, "lights")])).Select(entry => entry.Id));

    private static ImmutableArray<LedgerEntry> Follow(params (ReleaseId Id, ImmutableArray<Commitment> Commitments)[] releases) =>
        Ledger.Of([.. releases.Select(release => ReleaseOf(release.Id) with { Commitments = release.Commitments })]).Entries;

    private static Commitment One(string id, CommitmentStatus status, string? partOf = null) => new()
    {
        Id = id,
        Kind = CommitmentKind.Action,
        Priorities = ["neighbourhood-crime"],
        Text = "Patrol",
        Owner = "force",
        Status = status,
        PartOf = partOf,
    };

    private static Release ReleaseOf(ReleaseId id) => new()
    {
        Id = id,
        Vintage = Vintage.Empty,
        Statement = new Statement
        {
            Title = "Made up",
            Period = new Period(id.LastDay.AddDays(1).AddMonths(-3), id.LastDay),
            DataAsAt = id.LastDay,
            Published = id.LastDay,
            Introduction = RichText.Empty,
        },
    };
}
