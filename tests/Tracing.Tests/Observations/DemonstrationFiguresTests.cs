using OpenStatement.Statistics;

namespace OpenStatement.Tracing.Tests;

/// <summary>Traces what the demonstration site says back to what was officially published.</summary>
public sealed class DemonstrationFiguresTests(OfficialFigures official) : IClassFixture<OfficialFigures>
{
    public static TheoryData<string> Releases => [.. ReleaseIds];

    private static IEnumerable<string> ReleaseIds =>
        Directory.GetDirectories(Path.Combine(Repository.Root, "data"))
            .Select(folder => Path.GetFileName(folder)!)
            .Where(name => ReleaseId.TryParse(name, out _))
            .Order(StringComparer.Ordinal);

    [Theory]
    [MemberData(nameof(Releases))]
    public void Every_figure_is_the_one_that_was_published(string release)
    {
        var figures = Figures(release);
        var vintages = OfficialFigure.VintagesOf(release);
        Assert.True(ReleaseId.TryParse(release, out var id));
        var lastDay = id.Value.LastDay.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var forces = ForceNames().Values.ToHashSet();

        var expected = official.Kept.Concat(official.Raw)
            .Where(pair => vintages.Contains(pair.Key.Vintage) && forces.Contains(pair.Key.Force) && string.CompareOrdinal(pair.Key.LastDay, lastDay) <= 0)
            .ToList();
        Assert.True(expected.Count > 20);
        Assert.All(expected, pair => Assert.Equal(pair.Value, figures.GetValueOrDefault(pair.Key, long.MinValue)));

        // With the raw files at hand the whole release is traced: a figure without an official one is a true zero.
        if (official.Raw.Count > 0)
            Assert.All(figures, pair => Assert.Equal(official.Raw.GetValueOrDefault(pair.Key), pair.Value));
    }

    [Theory]
    [MemberData(nameof(Releases))]
    public void Every_area_has_the_same_periods_of_every_measure(string release)
    {
        var lists = Figures(release).Keys
            .GroupBy(figure => (figure.Measure, figure.Force))
            .GroupBy(series => series.Key.Measure, series => string.Join(' ', series.Select(figure => figure.Period)));

        Assert.All(lists, measure => Assert.Single(measure.Distinct()));
        // The yearly tables also give the region and the country.
        Assert.All(lists, measure => Assert.Equal(IsYearly(measure.Key) ? 10 : 8, measure.Count()));
    }

    [Fact]
    public void Each_of_the_ten_national_metrics_has_figures_or_a_reason()
    {
        var header = File.ReadLines(Path.Combine(Repository.Root, "data/measures.csv")).First().Split(',');
        var metrics = CsvRows.Read("data/measures.csv")
            .Select(cells => header.Zip(cells).ToDictionary(pair => pair.First, pair => pair.Second))
            .Where(measure => measure["role"] == "national")
            .ToList();

        Assert.Equal(10, metrics.Count);
        Assert.All(metrics, measure => Assert.True(measure["availability"] == "available" || measure["availability_reason"].Length > 40));
    }

    private static Dictionary<string, string> ForceNames() =>
        CsvRows.Read("data/areas.csv").ToDictionary(cells => cells[0], cells => cells[1]);

    private static Dictionary<OfficialFigure, long> Figures(string release)
    {
        var forces = ForceNames();
        return CsvRows.Read($"data/{release}/observations.csv").ToDictionary(
            cells => new OfficialFigure(Vintage(release, cells[0]), forces[cells[1]], cells[0], $"{cells[2]}/{cells[3]}"),
            cells => long.Parse(cells[4], CultureInfo.InvariantCulture));
    }

    private static string Vintage(string release, string measure) =>
        IsYearly(measure) ? OfficialFigure.Year2024 : OfficialFigure.VintagesOf(release)[0];

    private static bool IsYearly(string measure) => measure is "firearm-offences" or "fraud-and-computer-misuse";
}
