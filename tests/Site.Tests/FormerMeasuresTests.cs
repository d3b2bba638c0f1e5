namespace OpenStatement.Site.Tests;

/// <summary>A third release renames one measure of the minimal site and withdraws another; nothing published before is lost.</summary>
public sealed partial class FormerMeasuresTests : IDisposable
{
    private readonly TemporarySite _site = new();

    [Fact]
    public async Task Files_of_earlier_releases_keep_their_bytes_when_a_measure_is_renamed_and_another_withdrawn()
    {
        var (before, after) = await BuildTwiceAsync();

        var released = before.Where(file => file.Key.StartsWith("data/2025-", StringComparison.Ordinal)).ToList();
        Assert.Contains(released, file => file.Key == "data/2025-12/violence-solved.csv");
        Assert.Contains(released, file => file.Key == "data/2025-12/statement-2025-12.zip");
        Assert.All(released, file => Assert.Equal((file.Key, file.Value), (file.Key, after.GetValueOrDefault(file.Key))));
    }

    [Fact]
    public async Task Every_address_that_was_published_still_leads_somewhere()
    {
        var (before, after) = await BuildTwiceAsync();
        var redirects = Redirects();

        Assert.Contains("measures/violence-solved/index.html", before.Keys);
        Assert.All(before.Keys, file => Assert.True(after.ContainsKey(file) || redirects.ContainsKey(AddressOf(file)), $"{AddressOf(file)} leads nowhere."));
        Assert.All(redirects, redirect => Assert.True(after.ContainsKey(FileAt(redirect.Value.To)), $"{redirect.Key} leads to {redirect.Value.To}, which is not there."));
    }

    [Fact]
    public async Task Parts_of_earlier_editions_keep_their_anchors()
    {
        await _site.BuildAsync();
        var before = AnchorsOfEditions();

        await ChangeAndBuildAsync();

        var after = AnchorsOfEditions();
        Assert.Contains("statements/2025-09/reduce-violence/index.html#violence-solved", before);
        Assert.Empty(before.Except(after));
    }

    [Fact]
    public async Task Old_addresses_of_a_renamed_measure_lead_on_for_ever()
    {
        await BuildTwiceAsync();
        var redirects = Redirects();

        Assert.Equal(("/measures/violence-outcomes/", "301!"), redirects["/measures/violence-solved/"]);
        Assert.Equal(("/data/latest/violence-outcomes.csv", "301"), redirects["/data/latest/violence-solved.csv"]);
        Assert.Equal(("/api/v1/measures/violence-outcomes.json", "301"), redirects["/api/v1/measures/violence-solved.json"]);
        Assert.Equal(("/api/v1/observations/violence-outcomes.json", "301"), redirects["/api/v1/observations/violence-solved.json"]);
        Assert.Equal(("/data/2025-12/burglary.json", "301"), redirects["/data/latest/burglary.json"]);
    }

    [Fact]
    public async Task The_page_of_a_renamed_measure_says_what_it_is_called_now_and_is_not_indexed()
    {
        await BuildTwiceAsync();

        var page = _site.Read("output/measures/violence-solved/index.html");
        Assert.Contains("<h1>Violence solved</h1>", page, StringComparison.Ordinal);
        Assert.Contains("This measure is now called <a href=\"/measures/violence-outcomes/\">Violence with an outcome</a>.", page, StringComparison.Ordinal);
        Assert.Contains("Up to the statement for the quarter ending December 2025 it had the name above. Outcomes say more than solved crimes.", page, StringComparison.Ordinal);
        Assert.Contains("href=\"/data/2025-09/violence-solved.csv\"", page, StringComparison.Ordinal);
        Assert.Contains("<meta name=\"robots\" content=\"noindex\">", page, StringComparison.Ordinal);
        Assert.Contains("<link rel=\"canonical\" href=\"https://statement.northshire.example/measures/violence-outcomes/\" />", page, StringComparison.Ordinal);
        Assert.DoesNotContain("/measures/violence-solved/", _site.Read("output/sitemap.xml"), StringComparison.Ordinal);
        Assert.Contains("\"Violence solved\"", _site.Read("output/search.json"), StringComparison.Ordinal);
        Assert.Contains("it was called &#x201C;Violence solved&#x201D;", _site.Read("output/measures/violence-outcomes/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_withdrawn_measure_says_so_and_leads_to_its_last_figures()
    {
        await BuildTwiceAsync();

        foreach (var file in new[] { "output/measures/burglary/index.html", "output/statements/2026-03/reduce-burglary/index.html" })
        {
            var page = _site.Read(file);
            Assert.Contains(">Withdrawn</strong>", page, StringComparison.Ordinal);
            Assert.Contains("The Home Office no longer asks for it.", page, StringComparison.Ordinal);
            Assert.Contains("<a href=\"/statements/2025-12/reduce-burglary/#burglary\">quarter ending December 2025</a>", page, StringComparison.Ordinal);
        }

        Assert.Contains("href=\"/data/2025-09/burglary.csv\"", _site.Read("output/measures/burglary/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_statement_to_come_withdraws_nothing_before_its_day()
    {
        await _site.BuildAsync();
        var before = Folders.Snapshot(_site.Output);

        Change();
        await _site.BuildAsync("--date", "2026-05-03");

        var page = _site.Read("output/measures/burglary/index.html");
        Assert.DoesNotContain("Withdrawn", page, StringComparison.Ordinal);
        Assert.Equal(before["data/latest/burglary.csv"], Folders.Snapshot(_site.Output)["data/latest/burglary.csv"]);
        Assert.All(Redirects(), redirect => Assert.True(File.Exists(Path.Combine(_site.Output, FileAt(redirect.Value.To))), redirect.Key));
    }

    public void Dispose() => _site.Dispose();

    private async Task<(SortedDictionary<string, string> Before, SortedDictionary<string, string> After)> BuildTwiceAsync()
    {
        await _site.BuildAsync();
        var before = Folders.Snapshot(_site.Output);
        await ChangeAndBuildAsync();
        return (before, Folders.Snapshot(_site.Output));
    }

    private async Task ChangeAndBuildAsync()
    {
        Change();
        await _site.BuildAsync("--date", "2026-05-10");
    }

    private void Change()
    {
        _site.Write("data/measures.csv", _site.Read("data/measures.csv").Replace("violence-solved,reduce-violence,Violence solved", "violence-outcomes,reduce-violence,Violence with an outcome", StringComparison.Ordinal));
        _site.Write("data/former-measures.csv", """
            id,until,became,title,definition,reason
            violence-solved,2025-12,violence-outcomes,Violence solved,,Outcomes say more than solved crimes.
            burglary,2025-12,,,,The Home Office no longer asks for it.

            """);
        foreach (var file in new[] { "reduce-burglary.md", "reduce-violence.md", "violence-views.md" })
            _site.Write($"input/statements/2026-03/{file}", _site.Read($"input/statements/2025-12/{file}"));
        _site.Write("input/statements/2026-03/statement.md", """
            ---
            title: Policing statement, January to March 2026
            period_start: 2026-01-01
            period_end: 2026-03-31
            data_as_at: 2026-04-20
            published: 2026-05-04
            ---
            This statement says how the force contributed to the priorities.

            """);
        _site.Write("data/2026-03/commitments.csv", _site.Read("data/2025-12/commitments.csv"));
        _site.Write("data/2026-03/observations.csv", """
            measure,area,period_start,period_end,value,numerator,denominator,dimension,category,markers,note
            violence-outcomes,northshire,2025-04-01,2025-06-30,20.0,200,1000,,,,
            violence-outcomes,northshire,2025-07-01,2025-09-30,21.0,210,1000,,,,
            violence-outcomes,northshire,2025-10-01,2025-12-31,22.0,220,1000,,,,
            violence-outcomes,northshire,2026-01-01,2026-03-31,23.0,230,1000,,,,

            """);
    }

    /// <summary>Where each address of the table leads, and how.</summary>
    private Dictionary<string, (string To, string Status)> Redirects() =>
        _site.Read("output/_redirects").Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(' '))
            .ToDictionary(words => words[0], words => (words[1], words[2]));

    /// <summary>That of a page is its folder.</summary>
    private static string AddressOf(string file) => file.EndsWith("/index.html", StringComparison.Ordinal) ? $"/{file[..^"index.html".Length]}" : $"/{file}";

    private static string FileAt(string address) => address.EndsWith('/') ? $"{address[1..]}index.html" : address[1..];

    /// <summary>The headings of the measures and sections of each edition that stays as it was published.</summary>
    private List<string> AnchorsOfEditions() =>
    [
        .. from file in Folders.Files(Path.Combine(_site.Output, "statements"))
           where file.StartsWith("2025-", StringComparison.Ordinal)
           from Match heading in Headings().Matches(_site.Read($"output/statements/{file}"))
           select $"statements/{file}#{heading.Groups[1].Value}",
    ];

    [GeneratedRegex("<h[2-6][^>]* id=\"([^\"]+)\"")]
    private static partial Regex Headings();
}
