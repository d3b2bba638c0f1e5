namespace OpenStatement.Presentation.Tests;

/// <summary>What the search can find, of two statements about burglary.</summary>
public sealed class SearchTests
{
    private static readonly StatementSection Views = new("Force commentary", "force");

    private static readonly Archive Two = Archive() with { Releases = [Said(new ReleaseId(2021, 12), "Old words"), Said(new ReleaseId(2022, 3), "New words")] };

    [Fact]
    public void A_measure_is_found_by_its_figure_its_definition_and_words_that_nobody_sees()
    {
        var measure = MadeUp.Measure() with { Definition = "Counts homes.", SearchWords = "break-in burgled" };
        var archive = Archive(measure) with { Releases = Two.Releases };
        var entry = Assert.Single(EntriesOf(archive), entry => entry.Kind == "Measure");
        Assert.Equal((measure.Title, SiteAddresses.Measure(measure), MadeUpSite.Priority.Title), (entry.Title, entry.Address, entry.About));
        Assert.EndsWith("Counts homes.", entry.Text, StringComparison.Ordinal);
        Assert.StartsWith($"{measure.Title}: ", entry.Text, StringComparison.Ordinal);
        Assert.Equal("break-in burgled", entry.Words);
        Assert.Equal($"{measure.Title} break-in burgled", Assert.Single(EntriesOf(archive), entry => entry.Kind == "National priority").Words);
    }

    [Fact]
    public void A_measure_without_figures_is_found_by_the_reason()
    {
        var measure = MadeUp.Measure() with { Availability = Availability.NotAvailable, AvailabilityReason = "Nobody counts them." };
        Assert.StartsWith("Not available. Nobody counts them. ", Assert.Single(EntriesOf(Archive(measure)), entry => entry.Kind == "Measure").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Only_the_latest_statement_is_found_by_its_words()
    {
        var statements = EntriesOf(Two).Where(entry => entry.Kind == "Statement").ToList();
        Assert.Equal(["/statements/2022-03/", "/statements/2021-12/"], statements.Select(entry => entry.Address.Path));
        Assert.Equal(["New words", ""], statements.Select(entry => entry.Text));
        Assert.DoesNotContain(EntriesOf(Two), entry => entry.Text.Contains("Old words", StringComparison.Ordinal));
    }

    [Fact]
    public void A_passage_is_found_where_it_stands_and_with_its_speaker()
    {
        var entry = Assert.Single(EntriesOf(Two), entry => entry.Kind == "Commentary");
        Assert.Equal(("Neighbourhood crime: force commentary", "North Police", "New words of the force"), (entry.Title, entry.About, entry.Text));
        Assert.Equal("/priorities/neighbourhood-crime/#neighbourhood-crime-voice-1", entry.Address.Path);
        var page = PriorityPages.Latest(MadeUpSite.Priority, Sites.Context(Two).Latest!, Sites.Context(Two));
        Assert.Equal("neighbourhood-crime-voice-1", Assert.Single(page.Content.Voices).Id);
    }

    [Theory]
    [InlineData("https://example.org/")]
    [InlineData("🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂")]
    public void A_text_without_a_space_is_cut_all_the_same(string part)
    {
        var commitment = new Commitment
        {
            Id = "long",
            Kind = CommitmentKind.Action,
            Priorities = [MadeUpSite.Priority.Id],
            Text = string.Concat(Enumerable.Repeat(part, 20)),
            Owner = "force",
            Status = CommitmentStatus.Planned,
        };
        var archive = Two with { Releases = [Two.Releases[^1] with { Commitments = [commitment] }] };
        var title = Assert.Single(EntriesOf(archive), entry => entry.Title.StartsWith(part, StringComparison.Ordinal)).Title;
        Assert.EndsWith(" …", title, StringComparison.Ordinal);
        Assert.All(title.EnumerateRunes(), rune => Assert.NotEqual(0xFFFD, rune.Value));
    }

    [Fact]
    public void A_passage_about_several_priorities_is_found_once()
    {
        var other = MadeUpSite.Priority with { Id = "other", Title = "Other", Order = 2 };
        var latest = Two.Releases[^1];
        var archive = Two with
        {
            Priorities = [MadeUpSite.Priority, other],
            Releases = [latest with { Commentaries = [latest.Commentaries[0] with { Priorities = [MadeUpSite.Priority.Id, other.Id] }] }],
        };
        Assert.Single(EntriesOf(archive), entry => entry.Kind == "Commentary");
    }

    [Fact]
    public void Every_entry_has_an_address_of_its_own_and_every_page_that_all_pages_lead_to_is_among_them()
    {
        var (plan, entries) = (Plan(Two), EntriesOf(Two));
        Assert.Equal(entries.Length, entries.Select(entry => entry.Address).Distinct().Count());
        var named = plan.Frame.Navigation.Concat(plan.Frame.Footer).Select(link => link.Address).Where(address => address != SiteAddresses.Search);
        Assert.Empty(named.Except(entries.Select(entry => entry.Address)));
    }

    [Fact]
    public void Before_a_first_statement_measures_are_found_and_listed()
    {
        var archive = Archive();
        Assert.Equal(["Measure"], EntriesOf(archive).Select(entry => entry.Kind).Distinct().Except(["Method", "Page"]));
        var page = SearchPages.Build(Sites.Context(archive));
        Assert.Empty(page.Suggestions);
        Assert.Equal("Measure", Assert.Single(Assert.Single(page.AToZ).Entries).Kind);
    }

    [Fact]
    public void The_page_lists_measures_and_priorities_from_A_to_Z_and_suggests_what_can_be_found()
    {
        var page = SearchPages.Build(Sites.Context(Two));
        Assert.Equal(page.AToZ.Select(letter => letter.Letter).Order(StringComparer.Ordinal), page.AToZ.Select(letter => letter.Letter));
        Assert.Equal(["Measure", "Priority"], page.AToZ.SelectMany(letter => letter.Entries).Select(entry => entry.Kind).Order());
        Assert.Equal([Two.Measures[0].Title], page.Suggestions);
    }

    private static Archive Archive(Measure? measure = null)
    {
        var archive = MadeUpSite.Archive(measure ?? MadeUp.Measure());
        return archive with { Settings = archive.Settings with { Voices = [new Voice("force", "North Police")], Sections = [Views] } };
    }

    private static Release Said(ReleaseId id, string words)
    {
        var release = MadeUpSite.Release(id, id.LastDay.AddMonths(1), SeriesOf.Quarters(100, 100, 100, 100, 75, 75, 75, 75));
        return release with
        {
            Statement = release.Statement with { Introduction = Text(words) },
            Commentaries = [new Commentary([MadeUpSite.Priority.Id], [new Passage(Views, Text($"{words} of the force"))])],
        };
    }

    private static RichText Text(string words) => new([new Markup($"<p>{words}</p>", words)]);

    private static SitePlan Plan(Archive archive) =>
        SitePlanner.Plan(archive, Derivation.Summarise(archive), new SitePlanOptions(MadeUpSite.Today, IsPreview: false, IsIndexed: true));

    private static ImmutableArray<SearchEntry> EntriesOf(Archive archive) =>
        Assert.IsType<SearchIndex>(Assert.Single(Plan(archive).Files, file => file.Address == SiteAddresses.SearchIndex).Build()).Entries;
}
