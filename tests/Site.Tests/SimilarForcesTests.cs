using System.Net;

namespace OpenStatement.Site.Tests;

/// <summary>What a measure's page says about the force among similar ones, from the files on.</summary>
public sealed partial class SimilarForcesTests : IDisposable
{
    private const string Header = "measure,area,period_start,period_end,value,numerator,denominator,dimension,category,markers,note\n";

    private readonly TemporarySite _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task A_force_is_held_against_its_group_its_region_and_its_nation()
    {
        _site.Write("data/areas.csv", "id,name,kind,code,parent\nnorthshire,Northshire,force,,the-north\nsouthshire,Southshire,force,,\nthe-north,The North,region,,the-land\nthe-land,The Land,nation,,\n");
        _site.Append("data/populations.csv", "the-north,2025,2000000,Mid-year population estimates\nthe-land,2025,9000000,Mid-year population estimates\n");
        WriteBurglary(("northshire", 405), ("southshire", 495), ("the-north", 1_250), ("the-land", 4_500));
        await _site.BuildAsync();

        var text = TextOf("measures/burglary");

        // 1,620 among 810,000 people and 1,980 among 660,000.
        Assert.Contains("Northshire has the lowest rate of 2 forces, this one and 1 similar one: 2.00 per 1,000 people, against an average of 2.50 in the group.", text, StringComparison.Ordinal);
        Assert.Contains("It is below the group average: far more than chance would explain.", text, StringComparison.Ordinal);
        Assert.Contains("In The North the rate was 2.50 per 1,000 people. In The Land the rate was 2.00 per 1,000 people.", text, StringComparison.Ordinal);
        Assert.Contains("People, mid-2025", text, StringComparison.Ordinal);
        Assert.Contains("1,620 ÷ 810,000 × 1,000 = 2.00", text, StringComparison.Ordinal);
        Assert.Contains("The North (region) 2.50 Not judged Not ranked No range 5,000 2,000,000", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_member_without_figures_is_named_as_the_reason_for_no_comparison()
    {
        WriteBurglary(("northshire", 400));
        await _site.BuildAsync();
        Assert.Contains(
            "There is no comparison with similar forces: Southshire does not have figures for all of the 12 months.", TextOf("measures/burglary"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_weighted_average_and_populations_on_a_straight_line_are_told()
    {
        _site.Write("input/site.yml", _site.Read("input/site.yml").Replace(
            "voices:", "methods:\n  group_mean: weighted\n  missing_population: interpolate\nvoices:", StringComparison.Ordinal));
        _site.Write("data/populations.csv", "area,mid_year,people,source\n" + string.Concat(
            new[] { ("northshire", 2024, 1_000_000), ("northshire", 2026, 1_200_000), ("southshire", 2024, 500_000), ("southshire", 2026, 700_000) }
                .Select(row => $"{row.Item1},{row.Item2},{row.Item3},Made up\n")));
        WriteBurglary(("northshire", 550), ("southshire", 450));
        await _site.BuildAsync();

        var text = TextOf("measures/burglary");

        Assert.Contains("People, between mid-2024 and mid-2026", text, StringComparison.Ordinal);
        Assert.Contains("2,200 ÷ 1,100,000 × 1,000 = 2.00", text, StringComparison.Ordinal);
        Assert.Contains("every resident counts the same: 4,000 ÷ 1,700,000 × 1,000 = 2.35", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_edition_keeps_the_populations_that_were_known_when_it_was_published()
    {
        _site.Write("input/site.yml", _site.Read("input/site.yml").Replace("voices:", "methods:\n  missing_population: latest-before\nvoices:", StringComparison.Ordinal));
        _site.Write("data/populations.csv", "area,mid_year,people,source,published\n"
            + "northshire,2024,1000000,Made up,\nsouthshire,2024,1000000,Made up,\nnorthshire,2025,2000000,Made up,2026-07-30\nsouthshire,2025,1000000,Made up,2026-07-30\n");
        WriteBurglary(("northshire", 500), ("southshire", 500));
        await _site.BuildAsync();
        Assert.Contains("2.00 per 1,000 people, against an average of 2.00", TextOf("statements/2025-12/reduce-burglary"), StringComparison.Ordinal);
    }

    /// <summary>The four quarters of 2025, the same count in each.</summary>
    private void WriteBurglary(params (string Area, int Each)[] areas)
    {
        var rows = from area in areas
                   from quarter in Enumerable.Range(0, 4)
                   let start = new DateOnly(2025, 1, 1).AddMonths(3 * quarter)
                   select $"burglary,{area.Area},{start:yyyy-MM-dd},{start.AddMonths(3).AddDays(-1):yyyy-MM-dd},{area.Each},,,,,,\n";
        var others = _site.Read("data/2025-12/observations.csv").Split('\n').Where(line => line.StartsWith("violence-", StringComparison.Ordinal));
        _site.Write("data/2025-12/observations.csv", Header + string.Concat(rows) + string.Join('\n', others) + "\n");
    }

    private string TextOf(string page) =>
        Spaces().Replace(WebUtility.HtmlDecode(Tags().Replace(File.ReadAllText(Path.Combine(_site.Output, page, "index.html")), " ")), " ");

    [GeneratedRegex("<[^>]+>")]
    private static partial Regex Tags();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
