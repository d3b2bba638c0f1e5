using AngleSharp.Html.Dom;

namespace OpenStatement.Browser.Tests;

/// <summary>What holds for every file of the site, found without the build's own audit.</summary>
public sealed class SiteFilesTests(DemonstrationSite site)
{
    private static readonly string[] IdReferences = ["aria-labelledby", "aria-describedby", "aria-controls", "for", "data-table"];

    private readonly FrozenDictionary<string, IHtmlDocument> _pages = Directory
        .EnumerateFiles(site.Folder, "*.html", SearchOption.AllDirectories)
        .ToFrozenDictionary(file => file, file => new HtmlParser().ParseDocument(File.ReadAllText(file)));

    /// <summary>The fonts and the crest belong to the government's own sites.</summary>
    [Theory]
    [InlineData("GDS Transport")]
    [InlineData("govuk-crest")]
    public void No_file_holds_what_only_the_government_may_use(string words)
    {
        var files = Directory.EnumerateFiles(site.Folder, "*", SearchOption.AllDirectories).ToList();
        Assert.True(files.Count > 200);
        Assert.DoesNotContain(files, file => File.ReadAllText(file, Encoding.Latin1).Contains(words, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void Every_link_within_the_site_leads_to_a_file_and_every_anchor_to_a_place_on_its_page()
    {
        var links =
            from page in _pages
            from element in page.Value.QuerySelectorAll("[href], [src]")
            let address = new Uri(AddressOf(page.Key), element.GetAttribute("href") ?? element.GetAttribute("src"))
            where address.Host == site.Address.Host
            select (Page: Path.GetRelativePath(site.Folder, page.Key), Address: address);
        var checkedLinks = links.Distinct().ToList();

        Assert.True(checkedLinks.Count > 1_000);
        Assert.DoesNotContain(checkedLinks, link => !LeadsSomewhere(link.Address));
    }

    [Fact]
    public void No_page_has_the_same_id_twice() => Assert.Empty(
        from page in _pages
        from same in page.Value.QuerySelectorAll("[id]").GroupBy(element => element.Id)
        where same.Count() > 1
        select $"{page.Key}: {same.Key}");

    [Fact]
    public void Every_id_that_an_element_refers_to_is_on_its_page()
    {
        var references = (
            from page in _pages
            from name in IdReferences
            from element in page.Value.QuerySelectorAll($"[{name}]")
            from id in element.GetAttribute(name)!.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            select (Page: page, Id: id)).ToList();

        Assert.NotEmpty(references);
        Assert.Empty(references.Where(reference => reference.Page.Value.GetElementById(reference.Id) is null).Select(reference => $"{reference.Page.Key}: {reference.Id}"));
    }

    private Uri AddressOf(string file) => new(site.Address, "/" + Path.GetRelativePath(site.Folder, file).Replace('\\', '/').Replace("index.html", "", StringComparison.Ordinal));

    private bool LeadsSomewhere(Uri address)
    {
        var file = Path.Combine(site.Folder, Uri.UnescapeDataString(address.AbsolutePath).TrimStart('/') + (address.AbsolutePath.EndsWith('/') ? "index.html" : ""));
        return File.Exists(file) && (address.Fragment.Length == 0 || _pages[Path.GetFullPath(file)].GetElementById(address.Fragment[1..]) is not null);
    }
}
