using OpenStatement.Statistics;

namespace OpenStatement.Presentation.Tests;

public sealed class SitePlannerTests
{
    private static readonly Release Published = Sites.Release(new ReleaseId(2020, 12), Sites.Today, Sites.Quarters(1, 2, 3, 4));
    private static readonly Release Draft = Sites.Release(new ReleaseId(2021, 3), Sites.Today.AddDays(1), Sites.Quarters(1, 2, 3, 4, 5));

    private static readonly string[] AlwaysThere = ["/", "/priorities/", "/statements/", "/measures/", "/measures/burglary/", "/data/", "/revisions/", "/glossary/", "/methodology/", "/about/", "/404.html"];

    [Fact]
    public void A_site_without_a_statement_has_no_page_that_needs_one()
    {
        var plan = Plan();
        Assert.Equal(AlwaysThere.Order(), PathsOf(plan));
        Assert.Equal(["/cards/measure-burglary.png", "/cards/site.png", "/feed.xml"], plan.Files.Select(file => file.Address.Path).Order());
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
                "/statements/2020-12/", "/statements/2020-12/print/", "/statements/2020-12/neighbourhood-crime/",
                "/statements/2021-03/", "/statements/2021-03/print/", "/statements/2021-03/neighbourhood-crime/",
            ]).Order(),
            PathsOf(plan));
        Assert.Equal(
            [
                "/cards/measure-burglary.png", "/cards/priority-neighbourhood-crime.png", "/cards/site.png", "/cards/statement-2020-12.png",
                "/cards/statement-2021-03.png",
                "/data/2020-12/burglary.csv", "/data/2020-12/burglary.json", "/data/2020-12/burglary.png", "/data/2020-12/burglary.svg",
                "/data/2021-03/burglary.csv", "/data/2021-03/burglary.json", "/data/2021-03/burglary.png", "/data/2021-03/burglary.svg",
                "/data/latest/burglary.csv", "/data/latest/burglary.json", "/data/latest/burglary.png", "/data/latest/burglary.svg", "/feed.xml",
            ],
            plan.Files.SelectMany(file => file.Addresses).Select(address => address.Path).Order());
        Assert.All(plan.Pages, page => Assert.Equal(page.Address, page.Build().Address));
    }

    [Fact]
    public void The_latest_files_are_those_of_the_latest_statement() =>
        Assert.All(
            Plan(Published, Draft).Files.Where(file => file.Addresses.Any(address => address.Path.StartsWith("/data/latest/", StringComparison.Ordinal))),
            file => Assert.Equal(Draft.Id, Assert.IsAssignableFrom<Download>(file.Build()).Release.Id));

    [Fact]
    public void Pages_that_show_a_draft_say_so_and_no_others_do()
    {
        var drafts = Plan(Published, Draft).Pages.Where(page => page.Build().IsDraft).Select(page => page.Address.Path);
        Assert.Equal(
            ["/", "/embed/burglary/", "/measures/burglary/", "/methodology/", "/priorities/neighbourhood-crime/", "/revisions/", "/statements/2021-03/", "/statements/2021-03/neighbourhood-crime/", "/statements/2021-03/print/"],
            drafts.Order());
        Assert.DoesNotContain(Plan(Published).Pages, page => page.Build().IsDraft);
    }

    private static SitePlan Plan(params Release[] releases)
    {
        var archive = Sites.Archive(Changes.Measure(), [.. releases]);
        return SitePlanner.Plan(archive, Derivation.Summarise(archive), new SitePlanOptions(Sites.Today, IsPreview: true, IsIndexed: false));
    }

    private static IEnumerable<string> PathsOf(SitePlan plan) => plan.Pages.Select(page => page.Address.Path).Order();
}
