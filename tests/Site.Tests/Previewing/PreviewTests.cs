using System.Diagnostics;
using System.Net;

namespace OpenStatement.Site.Tests;

public sealed class PreviewTests
{
    /// <summary>The quickest counts: the first still has code to compile, and other tests run beside this one.</summary>
    private const int Changes = 4;

    private static readonly TimeSpan LongestReload = TimeSpan.FromMilliseconds(500);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_open_page_learns_of_a_change_in_half_a_second()
    {
        await using var preview = await RunningPreview.StartAsync();
        using var events = new StreamReader(await preview.Client.GetStreamAsync("/preview/events", Cancellation));
        var versions = new HashSet<string> { await NextVersionAsync(events) };
        var shortest = TimeSpan.MaxValue;
        for (var change = 1; change <= Changes; change++)
        {
            var watch = Stopwatch.StartNew();
            preview.Site.Append("input/pages/about.md", $"\nChange {change}.\n");
            var version = await NextVersionAsync(events);
            var page = await preview.Client.GetStringAsync("/about/", Cancellation);
            shortest = watch.Elapsed < shortest ? watch.Elapsed : shortest;

            Assert.True(versions.Add(version));
            Assert.Contains($"Change {change}.", page, StringComparison.Ordinal);
            Assert.Contains(version, await preview.Client.GetStringAsync("/preview/reload.js", Cancellation), StringComparison.Ordinal);
        }

        Assert.True(shortest < LongestReload, $"It took {shortest}.");
    }

    [Fact]
    public async Task Errors_take_the_place_of_every_page_until_they_are_mended()
    {
        await using var preview = await RunningPreview.StartAsync();
        using var events = new StreamReader(await preview.Client.GetStreamAsync("/preview/events", Cancellation));
        await NextVersionAsync(events);
        var sound = preview.Site.Read("input/pages/about.md");
        preview.Site.Append("input/pages/about.md", "\n[x](/<script>/)\n\n[y](/nowhere/)\n");
        await NextVersionAsync(events);

        using var broken = await preview.Client.GetAsync("/measures/", Cancellation);
        var problems = await broken.Content.ReadAsStringAsync(Cancellation);
        Assert.Equal(HttpStatusCode.InternalServerError, broken.StatusCode);
        Assert.Contains("input/pages/about.md(", problems, StringComparison.Ordinal);
        Assert.Contains("&#39;/nowhere/&#39;", problems, StringComparison.Ordinal);
        Assert.DoesNotContain("<script>", problems, StringComparison.Ordinal);
        Assert.Contains("src=\"/preview/reload.js\"", problems, StringComparison.Ordinal);

        preview.Site.Write("input/pages/about.md", sound);
        await NextVersionAsync(events);
        Assert.Equal(HttpStatusCode.OK, (await preview.Client.GetAsync("/measures/", Cancellation)).StatusCode);
    }

    [Fact]
    public async Task Drafts_are_shown_and_marked()
    {
        await using var preview = await RunningPreview.StartAsync("--date", "2026-02-01");
        var page = await preview.Client.GetStringAsync("/statements/2025-12/", Cancellation);
        Assert.Contains("Draft.", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/feed.xml")]
    [InlineData("/measures/burglary/feed.xml")]
    [InlineData("/data/latest/burglary.csv")]
    [InlineData("/nothing")]
    public async Task Every_answer_has_the_headers_of_the_table(string path)
    {
        await using var preview = await RunningPreview.StartAsync();
        using var answer = await preview.Client.GetAsync(path, Cancellation);
        var sent = answer.Headers.Concat(answer.Content.Headers).ToDictionary(header => header.Key, header => string.Join(", ", header.Value));

        foreach (var (name, value) in ResponseHeaders.Table(isIndexed: false, [SiteAddresses.Home]).Where(rule => rule.Fits(path)).SelectMany(rule => rule.Headers))
            Assert.Equal(value, sent[name]);
    }

    [Fact]
    public async Task It_answers_as_a_host_does()
    {
        await using var preview = await RunningPreview.StartAsync();

        Assert.Equal((HttpStatusCode.NotFound, null), await AnswerAsync(preview, HttpMethod.Get, "/nothing/"));
        Assert.Equal((HttpStatusCode.NotFound, null), await AnswerAsync(preview, HttpMethod.Get, "/_headers"));
        Assert.Equal((HttpStatusCode.NotFound, null), await AnswerAsync(preview, HttpMethod.Get, "/..%2f..%2finput/site.yml"));
        Assert.Equal((HttpStatusCode.MovedPermanently, "/measures/"), await AnswerAsync(preview, HttpMethod.Get, "/measures"));
        Assert.Equal((HttpStatusCode.Found, "/statements/2025-12/"), await AnswerAsync(preview, HttpMethod.Get, "/latest"));
        Assert.Equal((HttpStatusCode.OK, null), await AnswerAsync(preview, HttpMethod.Head, "/"));
        Assert.Equal((HttpStatusCode.MethodNotAllowed, null), await AnswerAsync(preview, HttpMethod.Post, "/"));
        Assert.Equal((HttpStatusCode.MisdirectedRequest, null), await AnswerAsync(preview, HttpMethod.Get, "/", "elsewhere.example"));
    }

    [Fact]
    public async Task It_never_writes_into_the_output()
    {
        await using var preview = await RunningPreview.StartAsync();
        Assert.False(Directory.Exists(preview.Site.Output));
    }

    private static async Task<(HttpStatusCode, string?)> AnswerAsync(RunningPreview preview, HttpMethod method, string path, string? host = null)
    {
        using var request = new HttpRequestMessage(method, path);
        request.Headers.Host = host;
        using var answer = await preview.Client.SendAsync(request, Cancellation);
        return (answer.StatusCode, answer.Headers.Location?.OriginalString);
    }

    private static async Task<string> NextVersionAsync(StreamReader events)
    {
        while (true)
        {
            var line = await events.ReadLineAsync(Cancellation) ?? throw new InvalidOperationException("The events ended.");
            if (line.StartsWith("data: ", StringComparison.Ordinal))
                return line["data: ".Length..];
        }
    }
}
