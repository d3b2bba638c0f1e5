namespace OpenStatement.OpenData.Tests;

/// <summary>Every feed of the demonstration, read by feedsmith.</summary>
public sealed class FeedValidityTests(DemonstrationData site)
{
    [Fact]
    public async Task Every_feed_has_what_the_format_asks_for_and_its_links_lead_to_files()
    {
        var files = Directory.EnumerateFiles(site.Folder, "feed.xml", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToArray();
        var feeds = await Checker.AssertNothingFoundAsync("feeds", files);
        Assert.True(files.Length > 20);
        Assert.Equal(files.Length, feeds.Length);
        foreach (var feed in feeds.Select(line => JsonDocument.Parse(line).RootElement))
        {
            AssertComplete(feed);
            Assert.NotEmpty(feed.GetProperty("rights").GetProperty("value").GetString()!);
            Assert.NotEmpty(feed.GetProperty("authors")[0].GetProperty("name").GetString()!);
            Assert.Equal(["self", "alternate"], Links(feed).Select(link => link.GetProperty("rel").GetString()));
            var entries = feed.TryGetProperty("entries", out var several) ? several.EnumerateArray().ToList() : [];
            Assert.Equal(entries.Count, entries.Select(entry => entry.GetProperty("id").GetString()).Distinct().Count());
            foreach (var entry in entries)
            {
                AssertComplete(entry);
                Assert.NotEmpty(entry.GetProperty("summary").GetProperty("value").GetString()!);
                Assert.InRange(Moment(entry, "published"), DateTimeOffset.UnixEpoch, Moment(entry, "updated"));
                Assert.InRange(Moment(entry, "updated"), DateTimeOffset.UnixEpoch, Moment(feed, "updated"));
            }
        }
    }

    private void AssertComplete(JsonElement element)
    {
        Assert.True(Uri.IsWellFormedUriString(element.GetProperty("id").GetString(), UriKind.Absolute));
        Assert.NotEmpty(element.GetProperty("title").GetProperty("value").GetString()!);
        Assert.Single(Links(element), link => link.GetProperty("rel").GetString() == "alternate");
        foreach (var link in Links(element))
        {
            var path = new Uri(link.GetProperty("href").GetString()!).AbsolutePath;
            Assert.True(File.Exists(Path.Combine(site.Folder, path.TrimStart('/') + (path.EndsWith('/') ? "index.html" : ""))), path);
        }
    }

    private static JsonElement.ArrayEnumerator Links(JsonElement element) => element.GetProperty("links").EnumerateArray();

    private static DateTimeOffset Moment(JsonElement element, string name) =>
        DateTimeOffset.ParseExact(element.GetProperty(name).GetString()!, "yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
}
