using AngleSharp.Dom;

namespace OpenStatement.Site.Tests;

/// <summary>
/// The golden site "withheld" counts stalking by ward and age, serious harm of a force and its neighbour, and a share.
/// Counts under 100 are withheld in it, so that they and those withheld with them are numbers that stand nowhere else.
/// </summary>
public sealed partial class DisclosureTests : IDisposable
{
    /// <summary>Small counts, those withheld with them, the share and its counts, and words of a note.</summary>
    private static readonly string[] s_secrets =
    [
        "83", "61", "63", "97", "57", "702", "1166", "2011", "349", "1245", "1987", "708", "1252", "1946", "1889", "1906", "3.02", "3.20", "17 came late",
    ];

    private static readonly string[] s_sexes = ["female", "male", "not known"];

    private readonly TemporarySite _site = new();

    public DisclosureTests()
    {
        Folders.Copy(Path.Combine(Repository.GoldenSites, "withheld", "input"), Path.Combine(_site.Root, "input"));
        Folders.Copy(Path.Combine(Repository.GoldenSites, "withheld", "data"), Path.Combine(_site.Root, "data"));
        DisclosivePlan.AddTo(_site);
    }

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task No_file_of_the_site_says_a_withheld_number()
    {
        var given = WordsOf("observations.csv", _site.Read("data/2025-09/observations.csv") + _site.Read("data/2025-12/observations.csv"));
        Assert.All(s_secrets, secret => Assert.True(Says(given, secret), secret));
        await _site.BuildAsync();
        foreach (var (file, text) in Unpacked.Texts(_site.Output).Where(one => !one.Name.StartsWith("assets/", StringComparison.Ordinal)))
        {
            var words = WordsOf(file, text);
            Assert.True(Array.TrueForAll(s_secrets, secret => !Says(words, secret)), file);
        }
    }

    /// <summary>Stronger than any search: coordinates, averages, sums and words, whatever they are made of.</summary>
    [Fact]
    public async Task Other_withheld_numbers_make_the_same_site_to_the_last_byte()
    {
        await _site.BuildAsync();
        var before = Folders.Snapshot(_site.Output);
        foreach (var release in new[] { "2025-09", "2025-12" })
            _site.Write($"data/{release}/observations.csv", WithOtherSecrets(_site.Read($"data/{release}/observations.csv")));
        Assert.DoesNotContain(",83,", _site.Read("data/2025-12/observations.csv"), StringComparison.Ordinal);

        await _site.BuildAsync();

        Assert.Equal(before, Folders.Snapshot(_site.Output));
    }

    /// <summary>
    /// Parts of a percentage of which one is small, a neighbour's and an own figure that a later release makes small, and
    /// words that quote and type what is withheld.
    /// </summary>
    [Fact]
    public async Task Other_withheld_parts_neighbours_revisions_and_quotations_make_the_same_site_and_the_same_report()
    {
        AddFurther(["6.67,60,900", "42.50,170,400"], neighbour: 44, revised: 59);
        var report = await ReportAsync();
        var before = Folders.Snapshot(_site.Output);
        var page = _site.Read("output/measures/stalking-solved/index.html");
        Assert.Contains("33.00", page, StringComparison.Ordinal);
        Assert.DoesNotContain("42.50", page, StringComparison.Ordinal);
        Assert.Contains("OS1536", report, StringComparison.Ordinal);

        AddFurther(["5.68,50,880", "42.86,180,420"], neighbour: 55, revised: 69);
        Assert.Equal(report, await ReportAsync());
        Assert.Equal(before, Folders.Snapshot(_site.Output));
    }

    /// <summary>What was withheld stays withheld, however large it grows.</summary>
    [Fact]
    public async Task What_is_said_of_a_draft_repeats_no_figure_that_is_withheld_before_it()
    {
        foreach (var (folder, file) in new[] { ("data", "observations.csv"), ("data", "commitments.csv"), ("input/statements", "statement.md"), ("input/statements", "reduce-violence.md") })
            _site.Write($"{folder}/2026-03/{file}", _site.Read($"{folder}/2025-12/{file}"));
        _site.Write("input/statements/2026-03/statement.md", _site.Read("input/statements/2026-03/statement.md")
            .Replace("2025-10-01", "2026-01-01", StringComparison.Ordinal).Replace("2025-12-31", "2026-03-31", StringComparison.Ordinal)
            .Replace("2026-01-20", "2026-04-20", StringComparison.Ordinal).Replace("2026-02-02", "2026-05-02", StringComparison.Ordinal)
            .Replace("2026-05-04", "2026-08-04", StringComparison.Ordinal));
        _site.Write("data/2026-03/observations.csv", _site.Read("data/2026-03/observations.csv").Replace(
            "harm,northshire,2025-07-01,2025-09-30,83,", "harm,northshire,2025-07-01,2025-09-30,7531,", StringComparison.Ordinal));
        _site.Append("input/statements/2026-03/reduce-violence.md", "\nThere were 850 [serious harm](/measures/harm/) offences in the quarter ending September 2025. There were 850 [serious harm](/measures/harm/) offences in the quarter ending June 2025.\n");
        var report = await ReportAsync();
        Assert.Contains("as a figure of harm", report, StringComparison.Ordinal);
        Assert.Contains("893", report, StringComparison.Ordinal);
        Assert.DoesNotContain("7,531", report, StringComparison.Ordinal);
    }

    /// <summary>So that the tests above look at pages that judge, rank, map and divide what is withheld.</summary>
    [Fact]
    public async Task A_plan_areas_and_a_funnel_are_among_the_pages_that_are_searched()
    {
        await _site.BuildAsync();
        Assert.Contains("id=\"harm-below\"", _site.Read("output/plan/index.html"), StringComparison.Ordinal);
        Assert.Contains("id=\"stalking\"", _site.Read("output/areas/ash/index.html"), StringComparison.Ordinal);
        Assert.Contains("Stalking: from report to outcome", _site.Read("output/priorities/reduce-violence/index.html"), StringComparison.Ordinal);
        Assert.Contains("by-ward-stalking", _site.Read("output/measures/stalking/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_chart_has_a_gap_where_a_figure_is_withheld()
    {
        await _site.BuildAsync();
        var page = await new HtmlParser().ParseDocumentAsync(_site.Read("output/measures/harm/index.html"));
        var heights = HeightsIn(page.QuerySelector("svg.os-chart__svg")!);
        decimal[] published = [913, 887, 904, 871, 859, 893, 846];
        Assert.Equal(published.Length, heights.Count);
        Assert.All(published.Zip(heights), pair => Assert.InRange(pair.Second, pair.First - 2, pair.First + 2));
        Assert.Contains("[c]", page.QuerySelector("#table-harm")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("harm", "There is no total for the year ending December 2025, because a figure within it is withheld so that nobody can be identified.")]
    [InlineData("stalking-solved", "The figures from July 2025 to December 2025 are withheld so that nobody can be identified.")]
    public async Task A_page_says_that_a_figure_is_withheld(string measure, string words)
    {
        await _site.BuildAsync();
        Assert.Contains(words, _site.Read($"output/measures/{measure}/index.html"), StringComparison.Ordinal);
        Assert.Contains(words, _site.Read("output/statements/2025-12/reduce-violence/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_force_is_not_compared_with_others_over_months_of_which_one_is_withheld()
    {
        await _site.BuildAsync();
        Assert.DoesNotContain("group-chart-harm", _site.Read("output/measures/harm/index.html"), StringComparison.Ordinal);

        InBothReleases(",2025-07-01,2025-09-30,83,", ",2025-07-01,2025-09-30,883,");
        await _site.BuildAsync();
        Assert.Contains("group-chart-harm", _site.Read("output/measures/harm/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_figure_that_cannot_be_protected_stops_check_and_build_in_the_same_words()
    {
        await ReviseOnePartOnlyAsync();
        var (check, build) = (await _site.RunAsync("check"), await _site.RunAsync("build"));
        Assert.Equal(ExitCodes.ContentErrors, check.Code);
        Assert.Equal(ExitCodes.ContentErrors, build.Code);
        Assert.Contains("OS2007", check.Output, StringComparison.Ordinal);
        Assert.Equal(ErrorsOf(check), ErrorsOf(build));
        Assert.False(Directory.Exists(_site.Output));
    }

    [Fact]
    public async Task A_figure_of_a_draft_that_cannot_be_protected_is_reported_before_its_day()
    {
        await ReviseOnePartOnlyAsync();
        var check = await _site.RunAsync("check", "--date", "2026-01-01");
        Assert.Contains("OS2007", check.Output, StringComparison.Ordinal);
    }

    /// <summary>The earlier release shows all of a quarter; the later one revises a single part and forgets the totals.</summary>
    private async Task ReviseOnePartOnlyAsync()
    {
        InBothReleases("stalking,ash,2024-01-01,2024-03-31,341,", "stalking,ash,2024-01-01,2024-03-31,120,");
        InBothReleases("stalking,ash,2024-01-01,2024-03-31,713,", "stalking,ash,2024-01-01,2024-03-31,934,");
        InBothReleases("stalking,northshire,2024-01-01,2024-03-31,3051,", "stalking,northshire,2024-01-01,2024-03-31,2830,");
        InBothReleases("stalking,northshire,2024-01-01,2024-03-31,5005,", "stalking,northshire,2024-01-01,2024-03-31,5226,");
        Assert.Equal(ExitCodes.Good, (await _site.RunAsync("check")).Code);

        var later = "data/2025-12/observations.csv";
        _site.Write(later, _site.Read(later).Replace("2024-01-01,2024-03-31,120,", "2024-01-01,2024-03-31,99,", StringComparison.Ordinal));
    }

    private void AddFurther(string[] shares, int neighbour, int revised)
    {
        foreach (var folder in new[] { "data", "input/statements" })
        {
            var given = Path.Combine(Repository.GoldenSites, "withheld", folder);
            Folders.Copy(Directory.Exists(given) ? given : Path.Combine(Repository.MinimalSite, folder), Path.Combine(_site.Root, folder));
        }

        foreach (var release in new[] { "2025-09", "2025-12" })
        {
            var file = $"data/{release}/observations.csv";
            _site.Write(file, _site.Read(file).TrimEnd('\n') + string.Concat(s_sexes.Zip([.. shares, "33.00,197,597"])
                .Select(part => $"\nstalking-solved,northshire,2025-04-01,2025-06-30,{part.Second},sex,{part.First},,")) + "\n");
        }

        InBothReleases("harm,southshire,2025-04-01,2025-06-30,644,", $"harm,southshire,2025-04-01,2025-06-30,{neighbour},");
        var later = "data/2025-12/observations.csv";
        _site.Write(later, _site.Read(later).Replace("harm,northshire,2025-01-01,2025-03-31,859,", $"harm,northshire,2025-01-01,2025-03-31,{revised},", StringComparison.Ordinal));
        _site.Append("input/statements/2025-12/reduce-violence.md", "\nThe year before saw a change ({harm change-on-year-before}) in [serious harm](/measures/harm/). There were 83 [serious harm](/measures/harm/) offences.\n");
    }

    /// <summary>Everything a build says but how long it took.</summary>
    private async Task<string> ReportAsync()
    {
        var run = await _site.RunAsync("build");
        Assert.True(run.Code == ExitCodes.Good, run.Output + run.Error);
        return Seconds().Replace(run.Output + run.Error, "");
    }

    private void InBothReleases(string old, string other)
    {
        foreach (var file in new[] { "data/2025-09/observations.csv", "data/2025-12/observations.csv" })
            _site.Write(file, _site.Read(file).Replace(old, other, StringComparison.Ordinal));
    }

    private static List<string> ErrorsOf(CommandRun run) =>
        [.. (run.Output + run.Error).Split('\n').Where(line => line.Contains("error OS", StringComparison.Ordinal))];

    /// <summary>What people and programs read in a file; where lines and points of a drawing stand is looked at apart.</summary>
    private static string WordsOf(string file, string text) => Path.GetExtension(file) switch
    {
        ".html" => $"{Tag().Replace(text, " ")} {string.Join(' ', ReadAttribute().Matches(text).Select(match => match.Groups[1].Value))}",
        ".csv" => text.Replace(',', ' '),
        // What stands in attributes are coordinates; the next test knows that none depends on what is withheld.
        ".svg" => Tag().Replace(text, " "),
        _ => text,
    };

    private static bool Says(string text, string secret) =>
        Regex.IsMatch(text, $@"(?<![\w.,])(?:{Regex.Escape(secret)}|{Grouped(secret)})(?![\w]|[.,]\d)");

    private static string Grouped(string number) => number.Length == 4 && !number.Contains('.') ? $"{number[0]},{number[1..]}" : Regex.Escape(number);

    /// <summary>The same rows, in which withheld numbers are others that come to the same totals.</summary>
    private static string WithOtherSecrets(string table) => string.Join('\n', table.Split('\n').Select(line =>
    {
        var fields = line.Split(',');
        if (fields.Length < 10)
            return line;
        var age = fields[8] == "under 25" ? 1 : fields[8] == "25 and over" ? -1 : 0;
        var ward = fields[1] == "ash" ? 1 : fields[1] == "oak" ? -1 : 0;
        var change = (fields[0], fields[2]) switch
        {
            ("stalking", "2024-07-01") => 7 * age * ward,
            ("stalking", "2025-01-01") => -5 * age * ward,
            ("stalking", "2025-10-01") => 2 * age * ward,
            ("harm", "2025-07-01") when fields[1] == "northshire" => -12,
            _ => 0,
        };
        if (change != 0)
            fields[4] = $"{int.Parse(fields[4], CultureInfo.InvariantCulture) + change}";
        if (fields[0] == "stalking-solved" && fields[5] is "57" or "61")
            (fields[4], fields[5]) = ("1.11", "21");
        fields[10] = fields[10].Replace("83", "71", StringComparison.Ordinal);
        return string.Join(',', fields);
    }));

    /// <summary>The values of a line's points, as a reader with a ruler would take them from the labelled gridlines.</summary>
    private static List<decimal> HeightsIn(IElement svg)
    {
        var lines = svg.QuerySelectorAll("line.os-zero, line.os-gridline").Select(line => Number(line.GetAttribute("y1")!)).ToList();
        var labels = svg.QuerySelectorAll("text.os-axis-label").ToList();
        var scale = lines.Select(y => (Y: y, Value: Number(labels.MinBy(label => Math.Abs(y - Number(label.GetAttribute("y")!)))!.TextContent))).ToList();
        var perPixel = (scale[^1].Value - scale[0].Value) / (scale[0].Y - scale[^1].Y);
        var y = 0m;
        var heights = new List<decimal>();
        foreach (var point in PointOfPath().Matches(svg.QuerySelector("path.os-series-own")!.GetAttribute("d")!).Cast<Match>())
        {
            y = Number(point.Groups[2].Value) + (point.Groups[1].Value == "l" ? y : 0);
            heights.Add(scale[0].Value + (scale[0].Y - y) * perPixel);
        }

        return heights;
    }

    private static decimal Number(string text) => decimal.Parse(text, NumberStyles.Number, CultureInfo.InvariantCulture);

    /// <summary>A point where it stands, or a step from the one before.</summary>
    [GeneratedRegex(@"([Ml])-?[\d.]+ ?(-?[\d.]+)")]
    private static partial Regex PointOfPath();

    [GeneratedRegex(@"\d+\.\d+ m?s\b")]
    private static partial Regex Seconds();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex("(?:data-value|content|title|alt|aria-label)=\"([^\"]*)\"")]
    private static partial Regex ReadAttribute();
}
