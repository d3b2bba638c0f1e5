namespace OpenStatement.Presentation.Tests;

public sealed class FeedsTests
{
    private static readonly Variation Slip = new(new DateOnly(2021, 5, 9), "A figure of burglary was wrong.");

    private static readonly ImmutableArray<Release> Releases =
    [
        MadeUpSite.Release(new ReleaseId(2020, 12), new DateOnly(2021, 2, 1), SeriesOf.Quarters(10, 20, 30)),
        MadeUpSite.Release(new ReleaseId(2021, 3), new DateOnly(2021, 5, 1), SeriesOf.Quarters(10, 25, 30, 40)),
        MadeUpSite.Release(new ReleaseId(2021, 6), new DateOnly(2021, 8, 1), SeriesOf.Quarters(10, 25, 30, 44, 50)),
    ];

    [Theory]
    [InlineData("/feed.xml", "/")]
    [InlineData("/priorities/neighbourhood-crime/feed.xml", "/priorities/neighbourhood-crime/")]
    [InlineData("/measures/burglary/feed.xml", "/measures/burglary/")]
    public void A_feed_belongs_to_its_page_and_is_as_new_as_its_latest_entry(string address, string page)
    {
        var feed = FeedAt(address, Releases[..2]);
        Assert.Equal((page, "Office", new DateOnly(2021, 5, 1)), (feed.Page.Path, feed.Author, feed.Updated));
        Assert.Equal(2, feed.Entries.Length);
        Assert.All(feed.Entries, entry => Assert.NotEmpty(entry.Categories));
    }

    [Fact]
    public void A_measures_entry_says_the_figure_and_brings_its_file()
    {
        var entry = FeedAt("/measures/burglary/feed.xml", Releases[..2]).Entries[0];
        Assert.Equal("Burglary: 40 in the quarter ending December 2020", entry.Title);
        Assert.Equal("New figure: 40 in the quarter ending December 2020. 1 earlier figure changed: April to June 2020, 20 to 25. No reason was given.", entry.Summary);
        Assert.Equal(2, entry.Content.Length);
        Assert.Equal("/data/2021-03/burglary.csv", Assert.Single(entry.Files).Address.Path);
        Assert.Equal(["measure-burglary", "published", "revised"], entry.Categories.Select(category => category.Term));
    }

    [Fact]
    public void A_prioritys_entry_is_that_of_its_edition_with_what_is_new_of_each_measure()
    {
        var entry = FeedAt("/priorities/neighbourhood-crime/feed.xml", Releases[..2]).Entries[0];
        Assert.Equal(("/statements/2021-03/neighbourhood-crime/", "Burglary: 40 in the quarter ending December 2020."), (entry.Address.Path, entry.Summary));
        Assert.StartsWith("Burglary. New figure: 40", Assert.Single(entry.Content), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/feed.xml")]
    [InlineData("/priorities/neighbourhood-crime/feed.xml")]
    [InlineData("/measures/burglary/feed.xml")]
    public void A_new_statement_leaves_earlier_entries_as_they_were_in_their_order(string address)
    {
        var (before, after) = (FeedAt(address, Releases[..2]), FeedAt(address, Releases));
        Assert.Equal(before.Entries.Length + 1, after.Entries.Length);
        Assert.Equal(before.Entries.Select(Everything), after.Entries.Skip(1).Select(Everything));
    }

    [Theory]
    [InlineData("/feed.xml", 1)]
    [InlineData("/priorities/neighbourhood-crime/feed.xml", 0)]
    [InlineData("/measures/burglary/feed.xml", 0)]
    public void A_change_to_a_statement_is_the_same_entry_in_every_feed(string address, int updatedEntries)
    {
        ImmutableArray<Release> varied = [Releases[0], Releases[1] with { Statement = Releases[1].Statement with { Variations = [Slip] } }];
        var (before, after) = (FeedAt(address, Releases[..2]), FeedAt(address, varied));

        var entry = after.Entries[0];
        Assert.Equal(("/statements/2021-03/#variation-2021-05-09", Slip.Date, Slip.Date, Slip.Text), (entry.Address.Path, entry.Published, entry.Updated, entry.Summary));
        Assert.Equal("Statement 2021-03: changed after it was published", entry.Title);
        Assert.Equal(["variation", "measure-burglary"], entry.Categories.Select(category => category.Term));
        Assert.Equal(before.Entries.Select(one => (one.Address, one.Published)), after.Entries.Skip(1).Select(one => (one.Address, one.Published)));
        Assert.Equal(updatedEntries, after.Entries.Skip(1).Count(one => one.Updated > one.Published));
        Assert.Equal(Slip.Date, after.Updated);
    }

    [Fact]
    public void A_measure_that_is_renamed_leaves_the_ids_of_its_feed_and_of_earlier_entries()
    {
        var archive = MadeUpSite.Archive(MadeUp.Measure() with { FormerNames = [new FormerName("break-ins", new ReleaseId(2020, 12), "Break-ins", null, null)] }, Releases[..2]);
        var plan = SitePlanner.Plan(archive, Derivation.Summarise(archive), new SitePlanOptions(MadeUpSite.Today, IsPreview: false, IsIndexed: true));
        var feed = Assert.IsType<Feed>(plan.Files.Single(file => file.Address.Path == "/measures/burglary/feed.xml").Build());
        Assert.Equal(("/measures/break-ins/", "/measures/burglary/"), (feed.Id.Path, feed.Page.Path));
        Assert.Equal(["/measures/burglary/#change-2021-03", "/measures/break-ins/#change-2020-12"], feed.Entries.Select(entry => entry.Address.Path));
        Assert.Contains(plan.Moved, moved => moved.From.Path == "/data/history/break-ins.json" && moved.To.Path == "/data/history/burglary.json");
    }

    [Fact]
    public void No_two_entries_of_all_feeds_have_an_address_in_common_unless_they_are_the_same()
    {
        ImmutableArray<Release> varied = [Releases[0], Releases[1] with { Statement = Releases[1].Statement with { Variations = [Slip, Slip] } }];
        var entries = FeedsOf(varied).SelectMany(feed => feed.Entries).GroupBy(entry => entry.Address.Path).ToList();
        Assert.Equal(8, entries.Count);
        Assert.All(entries, same => Assert.Single(same.Select(Everything).Distinct()));
    }

    [Fact]
    public void Every_page_of_a_priority_or_measure_offers_its_own_feed()
    {
        var plan = PlanOf(Releases[..2]);
        var offered = plan.Pages.Select(page => page.Build()).Where(page => page.Feed is not null)
            .Select(page => (page.Address.Path, page.Feed!.Address.Path)).Order();
        Assert.Equal(
            [
                ("/measures/burglary/", "/measures/burglary/feed.xml"), ("/priorities/neighbourhood-crime/", "/priorities/neighbourhood-crime/feed.xml"),
                ("/statements/2020-12/neighbourhood-crime/", "/priorities/neighbourhood-crime/feed.xml"),
                ("/statements/2021-03/neighbourhood-crime/", "/priorities/neighbourhood-crime/feed.xml"),
            ],
            offered);
    }

    private static string Everything(FeedEntry entry) =>
        $"{entry.Address} {entry.Title} {entry.Published} {entry.Updated} {entry.Summary} {string.Join('|', entry.Content)} {string.Join('|', entry.Files)} {string.Join('|', entry.Categories)}";

    private static Feed FeedAt(string address, ImmutableArray<Release> releases) => FeedsOf(releases).Single(feed => feed.Address.Path == address);

    private static IEnumerable<Feed> FeedsOf(ImmutableArray<Release> releases) =>
        PlanOf(releases).Files.Where(file => file.Format is FileFormat.Atom).Select(file => Assert.IsType<Feed>(file.Build()));

    private static SitePlan PlanOf(ImmutableArray<Release> releases)
    {
        var archive = MadeUpSite.Archive(MadeUp.Measure(), releases);
        return SitePlanner.Plan(archive, Derivation.Summarise(archive), new SitePlanOptions(MadeUpSite.Today, IsPreview: false, IsIndexed: true));
    }
}
