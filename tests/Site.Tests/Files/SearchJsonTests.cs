namespace OpenStatement.Site.Tests;

public sealed class SearchJsonTests
{
    [Fact]
    public void An_entry_says_what_it_is_where_it_stands_and_by_what_it_is_found()
    {
        var entry = Read(new SearchEntry("Measure", "Tŷ <b>", new Address("/measures/homes/")) { About = "Burglary", Text = "5 – \"few\"", Words = "break-in" });
        Assert.Equal(
            """{"kind":"Measure","title":"Tŷ <b>","address":"/measures/homes/","about":"Burglary","text":"5 – \"few\"","words":"break-in"}""",
            JsonSerializer.Serialize(entry, Relaxed));
    }

    [Fact]
    public void What_is_empty_is_left_out() => Assert.Equal(
        ["kind", "title", "address"], Read(new SearchEntry("Page", "About", new Address("/about/"))).EnumerateObject().Select(property => property.Name));

    /// <summary>The links of pages are checked by the build; these are followed only by people who search.</summary>
    [Theory]
    [InlineData("minimal")]
    [InlineData("areas")]
    [InlineData("withheld")]
    public async Task Everything_that_can_be_found_is_on_the_site(string golden)
    {
        using var site = new TemporarySite();
        foreach (var folder in new[] { "input", "data" })
            Folders.Copy(Path.Combine(Repository.GoldenSites, golden, folder), Path.Combine(site.Root, folder));
        await site.BuildAsync();
        using var index = JsonDocument.Parse(site.Read("output/search.json"));
        var addresses = index.RootElement.GetProperty("entries").EnumerateArray().Select(entry => entry.GetProperty("address").GetString()!).ToList();
        Assert.True(addresses.Count > 20);
        foreach (var address in addresses.Select(address => address.Split('#')))
        {
            var page = site.Read($"output{address[0]}index.html");
            if (address.Length > 1)
                Assert.Contains($"id=\"{address[1]}\"", page, StringComparison.Ordinal);
        }
    }

    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static JsonElement Read(SearchEntry entry)
    {
        var output = new ArrayBufferWriter<byte>();
        SearchJson.Write(new SearchIndex([entry]), output);
        using var document = JsonDocument.Parse(output.WrittenMemory);
        return document.RootElement.GetProperty("entries")[0].Clone();
    }
}
