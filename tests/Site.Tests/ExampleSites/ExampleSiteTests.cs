namespace OpenStatement.Site.Tests;

/// <summary>
/// Each of five real documents can be published with nothing lost. What they say is listed in facts.csv beside each example
/// site, with the place in the document, and looked for on the page where a reader would.
/// </summary>
public sealed class ExampleSiteTests(BuiltExampleSites built) : IClassFixture<BuiltExampleSites>
{
    public static TheoryData<ExampleSite> Sites => [.. ExampleSite.All];

    [Theory]
    [MemberData(nameof(Sites))]
    public async Task An_example_site_is_built_without_an_error_or_a_warning(ExampleSite site) =>
        Assert.NotEmpty(Folders.Files(await built.OutputAsync(site)));

    [Theory]
    [MemberData(nameof(Sites))]
    public async Task Every_fact_of_the_document_stands_on_its_page(ExampleSite site)
    {
        var missing = new List<DocumentFact>();
        foreach (var fact in site.Facts)
        {
            if (!(await built.TextAsync(site, fact.Page)).Contains(fact.Text, StringComparison.Ordinal))
                missing.Add(fact);
        }

        Assert.True(missing.Count == 0, string.Join('\n', missing));
    }

    [Theory]
    [MemberData(nameof(Sites))]
    public void Enough_facts_are_looked_for_and_each_only_once(ExampleSite site)
    {
        Assert.True(site.Facts.Length >= site.FewestFacts, $"{site.Facts.Length} facts");
        Assert.Equal(site.Facts.Length, site.Facts.DistinctBy(fact => (fact.Page, fact.Text)).Count());
    }
}
