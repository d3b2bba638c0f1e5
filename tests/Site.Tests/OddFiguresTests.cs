using System.Net;
using System.Text.RegularExpressions;

namespace OpenStatement.Site.Tests;

/// <summary>Figures that are rare but right: every page is made, and what it says is true.</summary>
public sealed partial class OddFiguresTests : IDisposable
{
    private const string Header = "measure,area,period_start,period_end,value,numerator,denominator,dimension,category,markers,note";

    private readonly TemporarySite _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task A_series_without_figures_for_years_shows_the_last_ones_there_are()
    {
        WriteBurglary(quarter => quarter < 10 ? ("123", "") : ("", "[x]"));
        await _site.BuildAsync();
        Assert.Contains("123 in the quarter ending June 2018", TextOf("priorities/reduce-burglary"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_series_without_any_figure_says_what_its_markers_say()
    {
        WriteBurglary(_ => ("", "[c]"));
        await _site.BuildAsync();
        Assert.Contains("Every figure is withheld so that nobody can be identified.", TextOf("measures/burglary"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Figures_almost_zero_can_be_drawn()
    {
        _site.Write("data/measures.csv", _site.Read("data/measures.csv").Replace(",count,lower,", ",score,lower,", StringComparison.Ordinal));
        WriteBurglary(_ => ("0.0000000000000000000000000001", ""));
        await _site.BuildAsync();
        Assert.Contains("0 in the quarter ending December 2025", TextOf("priorities/reduce-burglary"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_measure_of_a_priority_that_does_not_apply_gives_that_as_the_reason()
    {
        _site.Append("data/priorities.csv", "ports,Protect ports,local,3,no,There is no port.\n");
        _site.Append("data/measures.csv", "searches,ports,Searches,local,,count,higher,quarter,Own,Force,0,no,available,,Searches.\n");
        foreach (var release in new[] { "2025-09", "2025-12" })
            _site.Write($"input/statements/{release}/ports.md", "## Planned action\n\nNone.\n");
        await _site.BuildAsync();
        Assert.Contains("The priority does not apply here. There is no port.", TextOf("measures/searches"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Before_the_first_statement_no_measure_is_called_available()
    {
        await _site.BuildAsync("--date", "2025-01-01");
        var text = TextOf("measures");
        Assert.Contains("Not published yet", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Available", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_measure_that_can_be_compared_makes_a_whole_sentence()
    {
        WriteBurglary(quarter => ($"{100 + quarter}", ""));
        await _site.BuildAsync();
        Assert.Contains("1 change is for the worse: domestic burglary.", TextOf("."), StringComparison.Ordinal);
    }

    /// <summary>Forty quarters to the end of 2025 in the later release, in which a figure and its markers stand for each.</summary>
    private void WriteBurglary(Func<int, (string Value, string Markers)> figureOf)
    {
        var others = _site.Read("data/2025-12/observations.csv").Split('\n').Where(line => line.StartsWith("violence", StringComparison.Ordinal));
        var burglary = Enumerable.Range(0, 40).Select(quarter =>
        {
            var start = new DateOnly(2016, 1, 1).AddMonths(3 * quarter);
            var (value, markers) = figureOf(quarter);
            return $"burglary,northshire,{start:yyyy-MM-dd},{start.AddMonths(3).AddDays(-1):yyyy-MM-dd},{value},,,,,{markers},";
        });
        _site.Write("data/2025-12/observations.csv", string.Join('\n', [Header, .. burglary, .. others, ""]));
    }

    private string TextOf(string page) =>
        WebUtility.HtmlDecode(Tag().Replace(_site.Read($"output/{page}/index.html"), ""));

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();
}
