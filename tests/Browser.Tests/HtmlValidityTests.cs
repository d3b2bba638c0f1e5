namespace OpenStatement.Browser.Tests;

public sealed class HtmlValidityTests(DemonstrationSite demonstration, ServedExampleSites sites)
{
    public static TheoryData<ExampleSite> Sites => [.. ExampleSite.All];

    [Fact]
    public Task Every_page_is_valid_html() => HtmlValidator.AssertNothingFoundAsync(demonstration.Folder);

    [Theory]
    [MemberData(nameof(Sites))]
    public async Task Every_page_of_an_example_site_is_valid_html(ExampleSite site) => await HtmlValidator.AssertNothingFoundAsync(await sites.FolderAsync(site));
}
