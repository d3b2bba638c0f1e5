using AngleSharp.Dom;

namespace OpenStatement.Tracing.Tests;

/// <summary>
/// Counts anew, from the tables of figures and from the official ones, what changed between the statement for June 2023
/// and the next one, and holds the page of revisions and its file against that.
/// </summary>
public sealed class RevisionTests(BuiltSite site, OfficialFigures official) : IClassFixture<OfficialFigures>
{
    private const string Own = "avon-and-somerset";

    private static readonly ImmutableArray<Changed> Changes = [.. Count("2023-06", "2025-03")];

    [Fact]
    public void The_page_counts_every_figure_that_changed()
    {
        var words = Main("/revisions/").QuerySelector("#release-2025-03 + p")!.TextContent;
        var earlier = Values("2023-06").Keys.ToLookup(key => key.Area == Own);
        Assert.Contains($"{Changes.Count(change => change.Key.Area == Own)} of {earlier[true].Count()} figures for Avon and Somerset changed", words, StringComparison.Ordinal);
        Assert.Contains($"{Changes.Count(change => change.Key.Area != Own)} of {Said.Number(earlier[false].Count())} figures for other areas changed", words, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_row_of_the_page_gives_the_counts_and_the_net_change_of_its_measure()
    {
        var rows = Main("/revisions/").QuerySelectorAll("section:has(#measures-2025-03) tbody tr").ToList();
        var own = Changes.Where(change => change.Key.Area == Own).ToLookup(change => change.Key.Measure);
        Assert.Equal(own.Count, rows.Count);
        Assert.All(rows, row =>
        {
            var measure = row.QuerySelector("a")!.GetAttribute("href")!.Split('/')[2];
            var net = own[measure].Sum(change => change.Later - change.Earlier);
            Assert.Equal(
                [
                    Said.Number(own[measure].Count()),
                    Said.Number(Values("2023-06").Keys.Count(key => key.Measure == measure && key.Area == Own)),
                    net == 0 ? "none" : Said.Difference(0, net),
                ],
                row.QuerySelectorAll("td").Take(3).Select(cell => cell.TextContent));
        });
    }

    [Fact]
    public void The_file_has_every_figure_that_changed_and_no_other()
    {
        var rows = site.Read("/data/2025-03/revisions.csv").Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(CsvRows.Split).ToList();
        Assert.Equal(
            Changes.Select(change => $"{change.Key.Measure} {change.Key.Start} {change.Earlier} {change.Later}").Order(StringComparer.Ordinal),
            rows.Select(cells => $"{cells[2]} {cells[6]} {cells[12]} {cells[13]}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void No_figure_changed_in_the_statements_since()
    {
        Assert.All((string[])["2025-06", "2025-09", "2025-12"], later => Assert.Empty(Count("2025-03", later)));
        Assert.EndsWith("The 3 statements since then have changed none.", Main("/revisions/").QuerySelector(".os-lead")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void The_official_tables_changed_by_as_many_figures()
    {
        var names = CsvRows.Read("data/areas.csv").ToDictionary(cells => cells[0], cells => cells[1]);
        Assert.All(Values("2023-06"), pair =>
        {
            var (measure, area, start, end) = pair.Key;
            var was = official.Kept[new OfficialFigure(OfficialFigure.October2023, names[area], measure, $"{start}/{end}")];
            var now = official.Kept[new OfficialFigure(OfficialFigure.April2026, names[area], measure, $"{start}/{end}")];
            Assert.Equal(was != now, Changes.Contains(new Changed(pair.Key, was, now)));
        });
    }

    private static IEnumerable<Changed> Count(string earlier, string later)
    {
        var now = Values(later);
        return Values(earlier).Where(pair => now[pair.Key] != pair.Value).Select(pair => new Changed(pair.Key, pair.Value, now[pair.Key]));
    }

    private static Dictionary<Figure, long> Values(string release) => CsvRows.Read($"data/{release}/observations.csv").ToDictionary(
        cells => new Figure(cells[0], cells[1], cells[2], cells[3]), cells => long.Parse(cells[4], CultureInfo.InvariantCulture));

    private IElement Main(string address) => new HtmlParser().ParseDocument(site.Read(address)).QuerySelector("main")!;

    private sealed record Figure(string Measure, string Area, string Start, string End);

    private sealed record Changed(Figure Key, long Earlier, long Later);
}
