using System.Xml.Linq;

namespace OpenStatement.Site.Tests;

/// <summary>Files of histories and feeds, as a whole site has them.</summary>
public sealed class HistoryAndFeedsTests : IDisposable
{
    private const string Variation = "variations:\n  - date: 2026-02-05\n    text: A figure of domestic burglary, 7411, was wrong.\n";

    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    private readonly TemporarySite _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task Nothing_of_a_draft_is_in_them()
    {
        _site.Write("input/statements/2025-12/statement.md", _site.Read("input/statements/2025-12/statement.md").Replace("\n---\nThis", $"\n{Variation}---\nThis", StringComparison.Ordinal));
        string[] traces = [",480,", " 480 ", "2025-12", "492", "reported only in October", "Moderate reduction", "7411"];
        await _site.BuildAsync();
        var whole = string.Concat(Written());
        Assert.All(traces.Skip(1).Where(trace => trace != "Moderate reduction"), trace => Assert.Contains(trace, whole, StringComparison.Ordinal));
        Assert.Contains("moderate reduction", whole, StringComparison.Ordinal);

        await _site.BuildAsync("--date", "2026-01-15");

        Assert.Equal(10, Written().Count);
        Assert.All(Written(), text => Assert.DoesNotContain(traces, trace => text.Contains(trace, StringComparison.OrdinalIgnoreCase)));
    }

    [Fact]
    public async Task What_a_later_statement_withholds_is_in_none_of_them_though_an_earlier_statement_keeps_it()
    {
        Folders.Copy(Path.Combine(Repository.GoldenSites, "withheld", "input"), Path.Combine(_site.Root, "input"));
        Folders.Copy(Path.Combine(Repository.GoldenSites, "withheld", "data"), Path.Combine(_site.Root, "data"));
        var later = "data/2025-12/observations.csv";
        _site.Write(later, _site.Read(later).Replace("harm,northshire,2025-01-01,2025-03-31,859,", "harm,northshire,2025-01-01,2025-03-31,59,", StringComparison.Ordinal));
        await _site.BuildAsync();

        Assert.Contains(",859,", _site.Read("output/data/2025-09/harm.csv"), StringComparison.Ordinal);
        Assert.DoesNotContain(Written(), text => text.Contains("859", StringComparison.Ordinal));
        Assert.Contains("2025-03-31,quarter,count,,,2025-09,,[c],,[c],,withheld,1,2025-12,", _site.Read("output/data/history/harm.csv"), StringComparison.Ordinal);
        Assert.Contains("1 earlier figure is now withheld", _site.Read("output/measures/harm/feed.xml"), StringComparison.Ordinal);
        Assert.Contains("1 earlier figure is now withheld", _site.Read("output/measures/harm/index.html"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("feed.xml")]
    [InlineData("measures/burglary/feed.xml")]
    [InlineData("priorities/reduce-burglary/feed.xml")]
    public async Task A_new_statement_takes_nothing_from_the_entries_there_were(string feed)
    {
        await _site.BuildAsync("--date", "2026-01-15");
        var before = Entries(feed);
        await _site.BuildAsync();
        var after = Entries(feed);
        Assert.Equal(before.Count + 1, after.Count);
        Assert.Equal(before, after.Skip(1));
    }

    [Fact]
    public async Task A_link_to_an_entry_leads_to_its_place_on_the_page()
    {
        _site.Write("input/statements/2025-12/statement.md", _site.Read("input/statements/2025-12/statement.md").Replace("\n---\nThis", $"\n{Variation}---\nThis", StringComparison.Ordinal));
        await _site.BuildAsync();
        Assert.Contains("/statements/2025-12/#variation-2026-02-05", _site.Read("output/measures/burglary/feed.xml"), StringComparison.Ordinal);
        Assert.Contains("<li id=\"variation-2026-02-05\">", _site.Read("output/statements/2025-12/index.html"), StringComparison.Ordinal);
        Assert.Contains("/measures/burglary/#change-2025-12", _site.Read("output/measures/burglary/feed.xml"), StringComparison.Ordinal);
        Assert.Contains("id=\"change-2025-12\"", _site.Read("output/measures/burglary/index.html"), StringComparison.Ordinal);
    }

    /// <summary>The content of every file of a history and every feed.</summary>
    private List<string> Written() =>
        [.. Folders.Files(_site.Output).Where(file => file.StartsWith("data/history/", StringComparison.Ordinal) || file.EndsWith("feed.xml", StringComparison.Ordinal)).Select(file => _site.Read($"output/{file}"))];

    private List<string> Entries(string feed) => [.. XElement.Parse(_site.Read($"output/{feed}")).Elements(Atom + "entry").Select(entry => entry.ToString())];
}
