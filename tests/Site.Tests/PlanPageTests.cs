using System.IO.Compression;
using System.Net;

namespace OpenStatement.Site.Tests;

/// <summary>The page of the plan, from the files on.</summary>
public sealed partial class PlanPageTests : IDisposable
{
    private const string Header = "id,objective,title,kind,part_of,direction,aim,target,target_unit,by,reason,owner,measures,no_data_reason\n";

    private readonly TemporarySite _site = new();

    public PlanPageTests()
    {
        _site.Append("input/site.yml", "plan:\n  title: Police and Crime Plan 2025 to 2029\n  url: https://northshire.example/plan\n");
        _site.Write("data/objectives.csv", "id,section,title,part_of\nsafer-homes,Northshire Police,Safer homes,\nvictims,Working together,Victims are heard,\nsurvey,Working together,A survey,victims\n");
    }

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task Every_indicator_stands_on_the_page_with_its_words_and_its_status()
    {
        _site.Write("data/kpis.csv", Header
            + "burglary-number,safer-homes,Burglary in all,target,,,at-most,1200,,2027-03-31,,Northshire Police,burglary,\n"
            + "burglary-watched,safer-homes,Burglary of sheds,monitor,burglary-number,,,,,,Sheds are counted since 2017.,Northshire Police,,Sheds are not counted apart.\n"
            + "solved,victims,Violence solved,maintain,,,,,,,,The partnership,violence-solved,\n"
            + "survey-set-up,survey,A survey of victims,establish,,,,,,,,The commissioner,,It starts in 2026.\n");
        _site.Write("data/2025-12/kpi-reports.csv", "kpi,status,value,note\nsurvey-set-up,under-way,,Questions are being tried out.\n");
        await _site.BuildAsync();

        var html = Read("plan");
        var text = TextOf(html);

        Assert.All(["burglary-number", "burglary-watched", "solved", "survey-set-up"], id => Assert.Contains($"<li id=\"{id}\">", html, StringComparison.Ordinal));
        Assert.Contains("4 indicators, 1 of them a part of another:", text, StringComparison.Ordinal);
        Assert.Contains("By kind: 1 target, 1 to monitor, 1 to maintain and 1 to establish.", text, StringComparison.Ordinal);
        Assert.Contains("Target. At most 1,200 by March 2027. Owner: Northshire Police.", text, StringComparison.Ordinal);
        Assert.Contains("Burglary of sheds – No data yet Monitor. Owner: Northshire Police. Sheds are not counted apart. Why: Sheds are counted since 2017.", text, StringComparison.Ordinal);
        Assert.Contains("A survey of victims ◐ Under way Establish. Owner: The commissioner. As reported. Questions are being tried out.", text, StringComparison.Ordinal);
        Assert.Matches("<h2 id=\"section-1\">Northshire Police</h2>.*<h3 id=\"objective-safer-homes\">Safer homes</h3>.*<h4 id=\"objective-survey\">A survey</h4>", html.ReplaceLineEndings(" "));
        Assert.Contains("href=\"#objective-victims\"", html, StringComparison.Ordinal);
        Assert.Contains("href=\"https://northshire.example/plan\"", html, StringComparison.Ordinal);
        Assert.Contains("<a href=\"/plan/#burglary-number\">Burglary in all</a>", Read("measures/burglary"), StringComparison.Ordinal);
        Assert.Contains("<a href=\"/plan/\"", Read("about"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_hundred_and_fifty_indicators_are_all_there_and_light_enough_for_a_phone()
    {
        _site.Write("data/kpis.csv", Header + string.Concat(Enumerable.Range(1, 150).Select(i =>
            $"indicator-{i},{(i % 3 == 0 ? "safer-homes" : i % 3 == 1 ? "victims" : "survey")},Indicator {i * 7919 % 1009} of the plan,target,,,at-most,{i * 31},offences,2027-03-31,Reason {i * 6151 % 997} for it.,Northshire Police,{(i % 2 == 0 ? "burglary" : "")},{(i % 2 == 0 ? "" : "Not counted yet.")}\n")));
        await _site.BuildAsync();

        var html = Read("plan");

        Assert.Equal(150, ListItem().Count(html));
        Assert.Contains("150 indicators:", html, StringComparison.Ordinal);
        var stylesheet = Directory.EnumerateFiles(Path.Combine(_site.Output, "assets"), "site.*.css").Single();
        Assert.InRange(Compressed(PathOf("plan")) + Compressed(stylesheet), 1, 30 * 1024);
    }

    private string Read(string page) => File.ReadAllText(PathOf(page));

    private string PathOf(string page) => Path.Combine(_site.Output, page, "index.html");

    private static string TextOf(string html) => Spaces().Replace(WebUtility.HtmlDecode(Tags().Replace(html, " ")), " ").Replace(" .", ".", StringComparison.Ordinal);

    private static int Compressed(string file)
    {
        using var compressed = new MemoryStream();
        using (var gzip = new GZipStream(compressed, CompressionLevel.Optimal, leaveOpen: true))
            gzip.Write(File.ReadAllBytes(file));
        return (int)compressed.Length;
    }

    [GeneratedRegex("<li id=\"indicator-")]
    private static partial Regex ListItem();

    [GeneratedRegex("<[^>]+>")]
    private static partial Regex Tags();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
