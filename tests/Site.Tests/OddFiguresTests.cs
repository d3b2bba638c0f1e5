using System.Net;

namespace OpenStatement.Site.Tests;

/// <summary>Figures that are rare but right: every page is made, and what it says is true.</summary>
public sealed partial class OddFiguresTests : IDisposable
{
    private const string Header = "measure,area,period_start,period_end,value,numerator,denominator,dimension,category,markers,note";

    private static readonly string[] s_areas = ["northshire", "southshire"];

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

    /// <summary>Series that no table forbids, each for every unit it can be of.</summary>
    public static TheoryData<string, string, string> OddSeries()
    {
        var data = new TheoryData<string, string, string>();
        foreach (var (name, unit, says) in s_expected)
            data.Add(name, unit, says);
        return data;
    }

    private static readonly Dictionary<string, Func<int, (string Value, string Counts, string Markers)>> s_odd = new()
    {
        ["all zero"] = _ => ("0", "", ""),
        ["all zero out of many"] = _ => ("0", "0,500", ""),
        ["all out of one"] = _ => ("100", "1,1", ""),
        ["gaps"] = quarter => quarter % 5 == 3 ? ("", "", "[x]") : ($"{40 + quarter % 3}", "", ""),
        ["below zero"] = quarter => ($"{-40 - quarter % 3}", "", ""),
        ["around zero"] = quarter => (quarter % 2 == 0 ? "-40" : "40", "", ""),
        ["largest"] = _ => ("1000000000000000", "", ""),
        ["largest out of largest"] = _ => ("100", "1000000000000000,1000000000000000", ""),
        ["largest per person"] = _ => ("1000000000000000", "1000000000000000,0.0000000001", ""),
        ["smallest to largest"] = quarter => (quarter % 2 == 0 ? "-1000000000000000" : "1000000000000000", "", ""),
        ["nothing to largest"] = quarter => (quarter < 36 ? "0" : "1000000000000000", "", ""),
        ["a break"] = quarter => ($"{40 + quarter % 3}", "", quarter == 35 ? "[b]" : ""),
        ["one figure"] = quarter => quarter == 39 ? ("40", "", "") : ("", "", "[x]"),
    };

    private static readonly (string Name, string Unit, string Says)[] s_expected =
    [
        ("all zero", "count", "0 in the year ending December 2025; 0 a year on average since January 2016, the same every year"),
        ("all zero", "percent", "no change on the same quarter a year before. The trend is stable."),
        ("all zero", "rate", "no change on the same quarter a year before. The trend is stable."),
        ("all zero", "score", "no change on the same quarter a year before. The trend is stable."),
        ("all zero out of many", "percent", "0% to 1%"),
        ("all zero out of many", "rate", "no change on the same quarter a year before. The trend is stable."),
        ("all out of one", "percent", "21% to 100%"),
        ("gaps", "count", "A figure is missing in the latest 12 months or in the 12 months before."),
        ("gaps", "percent", "A figure is missing in the latest 12 months or in the 12 months before."),
        ("gaps", "rate", "A figure is missing in the latest 12 months or in the 12 months before."),
        ("gaps", "score", "A figure is missing in the latest 12 months or in the 12 months before."),
        ("below zero", "count", "a total below zero, because more was taken back from the records than was added"),
        ("below zero", "rate", "−40 in the quarter ending December 2025"),
        ("below zero", "score", "−40 in the quarter ending December 2025"),
        ("around zero", "count", "0 in the year ending December 2025"),
        ("around zero", "score", "40 in the quarter ending December 2025"),
        ("largest", "count", "4,000,000,000,000,000"),
        ("largest", "rate", "1,000,000,000,000,000"),
        ("largest", "score", "1,000,000,000,000,000"),
        ("largest out of largest", "percent", "100% to 100%"),
        ("largest per person", "rate", "1,000,000,000,000,000"),
        ("smallest to largest", "count", "0 in the year ending December 2025"),
        ("smallest to largest", "rate", "1,000,000,000,000,000"),
        ("smallest to largest", "score", "1,000,000,000,000,000"),
        ("nothing to largest", "count", "against 0 the year before"),
        ("nothing to largest", "rate", "against 0 in the same quarter a year before"),
        ("a break", "count", "The way of counting changed in the latest 24 months"),
        ("a break", "percent", "The way of counting changed in the latest 24 months"),
        ("a break", "rate", "The way of counting changed in the latest 24 months"),
        ("a break", "score", "The way of counting changed in the latest 24 months"),
        ("one figure", "count", "40 in the quarter ending December 2025"),
        ("one figure", "percent", "40% in the quarter ending December 2025"),
        ("one figure", "rate", "40 in the quarter ending December 2025"),
        ("one figure", "score", "40 in the quarter ending December 2025"),
    ];

    [Theory]
    [MemberData(nameof(OddSeries))]
    public async Task An_odd_series_is_told_without_a_number_that_is_none(string name, string unit, string says)
    {
        _site.Write("data/measures.csv", _site.Read("data/measures.csv").Replace(",count,lower,", $",{unit},lower,", StringComparison.Ordinal));
        WriteSeries(s_odd[name]);
        await _site.BuildAsync();
        Assert.Contains(says, Spaced(TextOf("measures/burglary")), StringComparison.Ordinal);
        foreach (var file in Directory.EnumerateFiles(_site.Output, "*", SearchOption.AllDirectories).Where(file => IsText().IsMatch(file)))
            Assert.DoesNotMatch(NoNumber(), await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_baseline_outside_the_series_is_said_to_be()
    {
        WriteSeries(_ => ("40", "", ""));
        _site.Write("input/site.yml", _site.Read("input/site.yml").Replace("2018-07-01", "2008-07-01", StringComparison.Ordinal).Replace("2019-06-30", "2009-06-30", StringComparison.Ordinal));
        await _site.BuildAsync();
        Assert.Contains("There are no figures for the year ending June 2009.", TextOf("measures/burglary"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_group_of_the_force_alone_has_no_comparison()
    {
        WriteSeries(_ => ("40", "", ""));
        _site.Write("data/comparator-groups.csv", "group,name,area,member,from,to\nmost-similar,Most similar forces,northshire,southshire,2010-01-01,2011-12-31\n");
        await _site.BuildAsync();
        Assert.Contains("no other force was in the group at that time", TextOf("measures/burglary"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_population_of_an_area_that_does_not_exist_stops_the_build()
    {
        _site.Append("data/populations.csv", "nowhere,2024,1,Made up\n");
        var run = await _site.RunAsync("build");
        Assert.NotEqual(0, run.Code);
        Assert.Contains("nowhere", run.Output + run.Error, StringComparison.Ordinal);
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

    /// <summary>The same with the counts behind each figure, and as many for the other force.</summary>
    private void WriteSeries(Func<int, (string Value, string Counts, string Markers)> figureOf)
    {
        var others = _site.Read("data/2025-12/observations.csv").Split('\n').Where(line => line.StartsWith("violence", StringComparison.Ordinal));
        var rows = from area in s_areas
                   from quarter in Enumerable.Range(0, 40)
                   let start = new DateOnly(2016, 1, 1).AddMonths(3 * quarter)
                   let figure = figureOf(quarter)
                   select $"burglary,{area},{start:yyyy-MM-dd},{start.AddMonths(3).AddDays(-1):yyyy-MM-dd},{figure.Value},{(figure.Counts.Length == 0 ? "," : figure.Counts)},,,{figure.Markers},";
        _site.Write("data/2025-12/observations.csv", string.Join('\n', [Header, .. rows, .. others, ""]));
        _site.Write("data/2025-09/observations.csv", string.Join('\n', [Header, .. rows.Where(row => !row.Contains("2025-10-01", StringComparison.Ordinal)), .. others.Where(row => !row.Contains("2025-10-01", StringComparison.Ordinal)), ""]));
    }

    private static string Spaced(string text) => Spaces().Replace(text, " ");

    private string TextOf(string page) =>
        WebUtility.HtmlDecode(Tag().Replace(_site.Read($"output/{page}/index.html"), ""));

    /// <summary>What a computer writes where arithmetic has gone wrong.</summary>
    [GeneratedRegex(@"\bNaN\b|∞|Infinity|\d[eE][+-]\d")]
    private static partial Regex NoNumber();

    [GeneratedRegex(@"\.(html|csv|json|xml|svg)$")]
    private static partial Regex IsText();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();
}
