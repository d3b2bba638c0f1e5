namespace OpenStatement.OpenData.Tests;

/// <summary>The API of built sites, checked against the OpenAPI specification and against its own description.</summary>
public sealed class ApiTests(DemonstrationData demonstration) : IDisposable
{
    private const string Commentary = "input/statements/2025-12/reduce-burglary.md";

    private readonly TemporarySite _site = new();

    public static TheoryData<string> Cases =>
        [.. Directory.EnumerateDirectories(Repository.GoldenSites).Select(folder => Path.GetFileName(folder)!).Order(StringComparer.Ordinal)];

    public void Dispose() => _site.Dispose();

    [Fact]
    public Task Every_file_of_the_demonstration_is_as_the_formal_description_says() => AssertSoundAsync(demonstration.Folder);

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Every_file_is_as_the_formal_description_says(string golden)
    {
        var folder = Path.Combine(Repository.GoldenSites, golden);
        Folders.Copy(Path.Combine(folder, "input"), Path.Combine(_site.Root, "input"));
        Folders.Copy(Path.Combine(folder, "data"), Path.Combine(_site.Root, "data"));
        await _site.BuildAsync(await File.ReadAllLinesAsync(Path.Combine(folder, "options.txt"), TestContext.Current.CancellationToken));
        await AssertSoundAsync(_site.Output);
        AssertAddressesLeadSomewhere();
    }

    [Fact]
    public async Task A_plan_areas_and_numbered_paragraphs_are_as_the_formal_description_says()
    {
        Folders.Copy(Path.Combine(Repository.GoldenSites, "withheld", "input"), Path.Combine(_site.Root, "input"));
        Folders.Copy(Path.Combine(Repository.GoldenSites, "withheld", "data"), Path.Combine(_site.Root, "data"));
        DisclosivePlan.AddTo(_site);
        _site.Write("input/statements/2025-12/statement.md", _site.Read("input/statements/2025-12/statement.md")
            .Replace("next_due:", "numbered_paragraphs: yes\nnext_due:", StringComparison.Ordinal));
        await _site.RunAsync("number", "2025-12");
        await _site.BuildAsync();
        await AssertSoundAsync(_site.Output);
        AssertAddressesLeadSomewhere();
        Assert.NotEmpty(Api("plan").GetProperty("objectives")[0].GetProperty("indicators").EnumerateArray());
        Assert.Equal(1, Api("statements/2025-12").GetProperty("introduction").GetProperty("paragraphs")[0].GetProperty("number").GetInt32());
    }

    [Fact]
    public async Task Words_come_as_markdown_with_their_figures_filled_in()
    {
        _site.Append(Commentary, "\nThere were **{burglary latest}** in the\n> {burglary\n> latest-period}.\n\n{violence-solved latest-period}\n\n- one\n- two\n");
        await _site.BuildAsync();
        var text = Passage(^1);
        Assert.Equal(
            "The force does what I asked of it.\n\nThere were **480 \\[p\\]** in the\n> quarter ending December 2025.\n\nquarter ending December 2025\n\n- one\n- two",
            text.GetProperty("markdown").GetString());
        Assert.Equal(
            "The force does what I asked of it. There were 480 [p] in the quarter ending December 2025. quarter ending December 2025 one two",
            text.GetProperty("plain_text").GetString());
    }

    /// <summary>Quotation marks, a backslash, right-to-left, combining characters, emoji, and more than anybody reads.</summary>
    [Fact]
    public async Task Any_text_parses_back_to_itself()
    {
        var odd = "“She said \"no\" \\ yes” שלום עולם e\u0301 👩‍👩‍👧 `</script>` " + string.Concat(Enumerable.Repeat("Many words and 𝄞. ", 600)).Trim();
        var note = "Line one\u2028\nline \"\"two\"\" שלום e\u0301 👍";
        _site.Append(Commentary, $"\n{odd}\n");
        _site.Write("data/2025-12/observations.csv", _site.Read("data/2025-12/observations.csv").Replace(",480,,,,,[p],", $",480,,,,,[p],\"{note}\"", StringComparison.Ordinal));
        await _site.BuildAsync();

        Assert.EndsWith($"\n\n{odd}", Passage(^1).GetProperty("markdown").GetString(), StringComparison.Ordinal);
        var notes = Api("observations/burglary").GetProperty("observations").EnumerateArray().Select(row => row.GetProperty("note").GetString());
        Assert.Contains(note.Replace("\"\"", "\"", StringComparison.Ordinal), notes);
        await AssertSoundAsync(_site.Output);
    }

    [Fact]
    public async Task A_measure_says_what_its_page_says()
    {
        await _site.BuildAsync();
        var measure = Api("measures/burglary");
        var page = System.Net.WebUtility.HtmlDecode(_site.Read("output/measures/burglary/index.html"));
        Assert.Contains(measure.GetProperty("headline").GetString()!, page, StringComparison.Ordinal);
        Assert.Contains(measure.GetProperty("latest").GetProperty("text").GetString()!, page, StringComparison.Ordinal);
        Assert.Contains(measure.GetProperty("trend").GetProperty("words").GetString()!, page, StringComparison.Ordinal);
        Assert.Equal(480, measure.GetProperty("latest").GetProperty("value").GetInt32());
        Assert.Equal(["2025-12", "2025-09"], measure.GetProperty("releases").EnumerateArray().Select(release => release.GetProperty("id").GetString()));
    }

    [Fact]
    public async Task A_changed_figure_is_among_the_revisions()
    {
        await _site.BuildAsync();
        var revision = Assert.Single(Api("revisions/burglary").GetProperty("revisions").EnumerateArray(), one => one.GetProperty("area_id").GetString() == "northshire");
        Assert.Equal((490, 492, 2), (revision.GetProperty("earlier_value").GetInt32(), revision.GetProperty("value").GetInt32(), revision.GetProperty("difference").GetInt32()));
    }

    private static async Task AssertSoundAsync(string folder)
    {
        var seen = Assert.Single(await Checker.AssertNothingFoundAsync("api", folder));
        var files = Folders.Files(Path.Combine(folder, "api", "v1")).Length - 1;
        Assert.True(files > 8, "There is no API to check.");
        Assert.Equal($"{files} files", seen);
    }

    private void AssertAddressesLeadSomewhere()
    {
        var site = Api("openapi").GetProperty("servers")[0].GetProperty("url").GetString()!;
        var files = Folders.Files(_site.Output).ToHashSet();
        var addresses = Folders.Files(Path.Combine(_site.Output, "api", "v1")).SelectMany(file => Texts(Api(file[..^5]))).Where(text => text.StartsWith($"{site}/", StringComparison.Ordinal));
        Assert.All(addresses.Distinct(), address => Assert.Contains(FileAt(address[(site.Length + 1)..].Split('#')[0]), files));
    }

    private static string FileAt(string path) => path.Length == 0 || path.EndsWith('/') ? $"{path}index.html" : path;

    private static IEnumerable<string> Texts(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => [value.GetString()!],
        JsonValueKind.Array => value.EnumerateArray().SelectMany(Texts),
        JsonValueKind.Object => value.EnumerateObject().SelectMany(property => Texts(property.Value)),
        _ => [],
    };

    private JsonElement Api(string name) => JsonDocument.Parse(_site.Read($"output/api/v1/{name}.json")).RootElement;

    private JsonElement Passage(Index index)
    {
        var priority = Api("statements/2025-12").GetProperty("priorities").EnumerateArray().First(one => one.GetProperty("id").GetString() == "reduce-burglary");
        return priority.GetProperty("passages").EnumerateArray().Where(passage => passage.GetProperty("voice").ValueKind is JsonValueKind.Object).ToList()[index].GetProperty("text");
    }
}
