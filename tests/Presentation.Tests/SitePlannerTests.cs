namespace OpenStatement.Presentation.Tests;

public sealed class SitePlannerTests
{
    private static readonly Release Published = MadeUpSite.Release(new ReleaseId(2020, 12), MadeUpSite.Today, SeriesOf.Quarters(1, 2, 3, 4));
    private static readonly Release Draft = MadeUpSite.Release(new ReleaseId(2021, 3), MadeUpSite.Today.AddDays(1), SeriesOf.Quarters(1, 2, 3, 4, 5));

    private static readonly string[] AlwaysThere = ["/", "/priorities/", "/statements/", "/measures/", "/measures/burglary/", "/data/", "/api/", "/revisions/", "/calendar/", "/glossary/", "/methodology/", "/about/", "/search/", "/404.html"];

    private static readonly string[] ApiAlwaysThere =
    [
        "/api/v1/index.json", "/api/v1/openapi.json", "/api/v1/priorities.json", "/api/v1/priorities/neighbourhood-crime.json", "/api/v1/measures.json",
        "/api/v1/measures/burglary.json", "/api/v1/releases.json", "/api/v1/commitments.json", "/api/v1/areas.json",
    ];

    [Fact]
    public void A_site_without_a_statement_has_no_page_that_needs_one()
    {
        var plan = Plan();
        Assert.Equal(AlwaysThere.Order(), PathsOf(plan));
        Assert.Equal(["/cards/measure-burglary.png", "/cards/site.png", "/feed.xml", "/measures/burglary/feed.xml", "/search.json"], FilesOf(plan, isOfApi: false));
        Assert.Equal(ApiAlwaysThere.Order(), FilesOf(plan, isOfApi: true));
        Assert.All(plan.Pages, page => Assert.Equal(page.Address, page.Build().Address));
    }

    [Fact]
    public void Every_statement_has_its_pages_and_its_files_and_the_latest_has_addresses_that_stay()
    {
        var plan = Plan(Published, Draft);
        Assert.Equal(
            AlwaysThere.Concat(
            [
                "/priorities/neighbourhood-crime/", "/embed/burglary/",
                "/statements/2020-12/", "/statements/2020-12/press/", "/statements/2020-12/print/", "/statements/2020-12/neighbourhood-crime/",
                "/statements/2021-03/", "/statements/2021-03/press/", "/statements/2021-03/print/", "/statements/2021-03/neighbourhood-crime/",
            ]).Order(),
            PathsOf(plan));
        Assert.Equal(
            ApiAlwaysThere.Concat(
            [
                "/api/v1/observations/burglary.json", "/api/v1/revisions/burglary.json",
                "/api/v1/releases/2020-12.json", "/api/v1/releases/2021-03.json", "/api/v1/statements/2020-12.json", "/api/v1/statements/2021-03.json",
            ]).Order(),
            FilesOf(plan, isOfApi: true));
        string[] ofMeasure = ["burglary.csv", "burglary.csv-metadata.json", "burglary.json", "burglary.svg", "burglary.xlsx"];
        string[] folders = ["2020-12", "2021-03", "latest"];
        string[] others =
        [
            "/calendar.ics", "/data/2020-12/statement-2020-12.zip", "/data/2021-03/statement-2021-03.zip", "/data/all-statements.zip", "/data/catalogue.jsonld",
            "/cards/measure-burglary.png", "/cards/site.png", "/cards/statement-2020-12.png", "/cards/statement-2021-03.png",
            "/data/history/burglary.csv", "/data/history/burglary.json", "/feed.xml", "/measures/burglary/feed.xml", "/priorities/neighbourhood-crime/feed.xml", "/search.json",
        ];
        string[] ofRelease = ["CITATION.cff", "data-dictionary.csv", "datapackage.json"];
        Assert.Equal(
            folders.SelectMany(folder => ofMeasure.Concat(ofRelease).Select(name => $"/data/{folder}/{name}"))
                .Concat(others).Order(),
            FilesOf(plan, isOfApi: false));
        Assert.All(plan.Pages, page => Assert.Equal(page.Address, page.Build().Address));
    }

    [Fact]
    public void The_latest_files_are_those_of_the_latest_statement() =>
        Assert.Equal(
            [Draft.Id],
            Plan(Published, Draft).Files.Where(file => file.Addresses.Any(address => address.Path.StartsWith("/data/latest/", StringComparison.Ordinal)))
                .Select(file => file.Build()).OfType<Download>().Select(download => download.Release.Id).Distinct());

    [Fact]
    public void Pages_that_show_a_draft_say_so_and_no_others_do()
    {
        var drafts = Plan(Published, Draft).Pages.Where(page => page.Build().IsDraft).Select(page => page.Address.Path);
        Assert.Equal(
            ["/", "/api/", "/embed/burglary/", "/measures/burglary/", "/methodology/", "/priorities/neighbourhood-crime/", "/revisions/", "/search/", "/statements/2021-03/", "/statements/2021-03/neighbourhood-crime/", "/statements/2021-03/press/", "/statements/2021-03/print/"],
            drafts.Order());
        Assert.DoesNotContain(Plan(Published).Pages, page => page.Build().IsDraft);
    }

    private static SitePlan Plan(params Release[] releases)
    {
        var archive = MadeUpSite.Archive(MadeUp.Measure(), [.. releases]);
        return SitePlanner.Plan(archive, Derivation.Summarise(archive), new SitePlanOptions(MadeUpSite.Today, IsPreview: true, IsIndexed: false));
    }

    private static IEnumerable<string> FilesOf(SitePlan plan, bool isOfApi) =>
        plan.Files.SelectMany(file => file.Addresses).Select(address => address.Path).Where(path => path.StartsWith("/api/", StringComparison.Ordinal) == isOfApi).Order();

    private static IEnumerable<string> PathsOf(SitePlan plan) => plan.Pages.Select(page => page.Address.Path).Order();
}
