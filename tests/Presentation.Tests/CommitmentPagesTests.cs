namespace OpenStatement.Presentation.Tests;

public sealed class CommitmentPagesTests
{
    private static readonly Priority Violence = new("serious-violence", "Serious violence", PriorityKind.National, 2, new Applicability(true, null));

    [Fact]
    public void A_site_without_commitments_has_no_such_page_and_no_link_to_it()
    {
        var plan = Plan(Context([]));
        Assert.DoesNotContain(plan.Pages, page => page.Address == SiteAddresses.Commitments);
        Assert.DoesNotContain(plan.Frame.Footer, link => link.Address == SiteAddresses.Commitments);
    }

    [Fact]
    public void A_site_with_commitments_has_the_page_and_the_footer_leads_to_it()
    {
        var plan = Plan(Context([Action("patrols")]));
        Assert.Contains(plan.Pages, page => page.Address == SiteAddresses.Commitments);
        Assert.Contains(plan.Frame.Footer, link => link.Address == SiteAddresses.Commitments);
    }

    [Fact]
    public void Open_ones_come_first_then_requests_that_ended_then_actions_that_ended()
    {
        var page = PageOf(
        [
            Request("explain"), Action("patrols"), Action("lights") with { Status = CommitmentStatus.Done }, Request("figures") with { Status = CommitmentStatus.Answered },
        ]);

        Assert.Equal(["still_open", "requests_ended", "actions_ended"], page.Groups.Select(group => group.Id));
        Assert.Equal([["patrols", "explain"], ["figures"], ["lights"]], page.Groups.Select(group => group.Items.Select(item => item.Id)));
        Assert.Equal("1 action and 1 request are open; 2 have ended.", page.Summary);
    }

    [Fact]
    public void The_history_tells_each_step_with_its_note_and_joins_statements_that_say_the_same()
    {
        var page = PageOf(
            [Action("patrols")],
            [Action("patrols") with { Status = CommitmentStatus.Continuing }],
            [Action("patrols") with { Status = CommitmentStatus.Continuing }],
            [Action("patrols") with { Status = CommitmentStatus.Continuing, Note = "Two more streets." }],
            [Action("patrols") with { Status = CommitmentStatus.Done }]);

        var history = page.Groups[0].Items[0].History;
        Assert.Equal(
            ["Planned: March 2020.", "Continuing: June 2020, September 2020.", "Continuing: December 2020. Two more streets.", "Done: March 2021."],
            history.Select(step => $"{step.Status}: {string.Join(", ", step.Statements.Select(link => link.Text))}.{(step.Note is { } note ? $" {note}" : "")}"));
        Assert.Equal("/statements/2020-03/", history[0].Statements[0].Address.Path);
    }

    [Fact]
    public void An_entry_says_whose_voice_it_is_and_which_priorities_it_serves()
    {
        var items = PageOf([Action("patrols") with { Priorities = [Violence.Id, MadeUpSite.Priority.Id] }, Request("explain")]).Groups[0].Items;
        Assert.Equal(["Action, undertaken by North Police", "Request, made by the commissioner"], items.Select(item => item.Voice));
        Assert.Equal([MadeUpSite.Priority.Title, Violence.Title], items[0].Priorities.Select(link => link.Text));
    }

    [Fact]
    public void Parts_stand_under_their_whole_on_the_page_and_under_each_priority()
    {
        ImmutableArray<Commitment> commitments = [Action("streets"), Action("lights") with { PartOf = "streets" }];
        Assert.Equal("lights", Assert.Single(Assert.Single(PageOf(commitments).Groups[0].Items).Parts).Id);

        var action = Assert.Single(ActionsOf(MadeUpSite.Priority, commitments));
        Assert.Equal("/commitments/#lights", Assert.Single(action.Parts).Entry.Path);
    }

    [Fact]
    public void A_part_that_serves_another_priority_than_its_whole_says_what_it_is_part_of()
    {
        var action = Assert.Single(ActionsOf(Violence, [Action("streets") with { Text = "Safer streets" }, Action("lights") with { PartOf = "streets", Priorities = [Violence.Id] }]));
        Assert.Equal(new Link("Safer streets", new Address("/commitments/#streets")), action.PartOf);
    }

    [Fact]
    public void A_shared_action_names_the_other_priorities_in_the_same_edition()
    {
        var action = Assert.Single(ActionsOf(Violence, [Action("streets") with { Priorities = [Violence.Id, MadeUpSite.Priority.Id] }]));
        Assert.Equal("Shared with", action.PrioritiesLabel);
        Assert.Equal([new Link(MadeUpSite.Priority.Title, new Address("/statements/2020-03/neighbourhood-crime/"))], action.Priorities);
    }

    [Fact]
    public void A_frozen_edition_shows_the_status_of_its_day()
    {
        var context = Context([Action("patrols")], [Action("patrols") with { Status = CommitmentStatus.Done }]);
        Assert.Equal(
            ["Planned", "Done"],
            context.Summaries.Select(summary => Assert.Single(Sites.ContentOf(MadeUpSite.Priority, summary, context).Actions).Status));
    }

    private static ImmutableArray<PlannedAction> ActionsOf(Priority priority, ImmutableArray<Commitment> commitments)
    {
        var context = Context(commitments);
        return Sites.ContentOf(priority, context.Latest!, context).Actions;
    }

    private static CommitmentsPage PageOf(params ImmutableArray<Commitment>[] releases) => CommitmentPages.Build(Context(releases));

    private static SitePlan Plan(SiteContext context) =>
        SitePlanner.Plan(context.Archive, context.Summaries, new SitePlanOptions(MadeUpSite.Today, IsPreview: false, IsIndexed: true));

    private static SiteContext Context(params ImmutableArray<Commitment>[] releases)
    {
        var archive = MadeUpSite.Archive(
            MadeUp.Measure(),
            [.. releases.Select((commitments, i) => MadeUpSite.Release(Quarter(i), MadeUpSite.Today, SeriesOf.Quarters(1)) with { Commitments = commitments })]);
        return Sites.Context(archive with
        {
            Priorities = [MadeUpSite.Priority, Violence],
            Settings = archive.Settings with { Voices = [new Voice("force", "North Police"), new Voice("commissioner", "the commissioner")] },
        });
    }

    /// <summary>Releases from March 2020 on.</summary>
    private static ReleaseId Quarter(int index) => SeriesOf.Quarter(index).End is var end ? new ReleaseId(end.Year, end.Month) : default;

    private static Commitment Action(string id) => new()
    {
        Id = id,
        Kind = CommitmentKind.Action,
        Priorities = [MadeUpSite.Priority.Id],
        Text = "Patrol",
        Owner = "force",
        Status = CommitmentStatus.Planned,
    };

    private static Commitment Request(string id) => Action(id) with { Kind = CommitmentKind.Request, Owner = "commissioner" };
}
