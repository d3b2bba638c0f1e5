namespace OpenStatement.Tracing.Tests;

/// <summary>Whether the official tables kept here are what the publishers published.</summary>
public sealed class OfficialTablesTests(OfficialFigures official) : IClassFixture<OfficialFigures>
{
    [Fact]
    public void Every_series_runs_from_April_2012_to_the_last_quarter_of_its_edition_without_a_gap()
    {
        Assert.Equal((72, 96), (OfficialTables.Series.Count, OfficialTables.OtherSeries.Count));
        Assert.All(OfficialTables.Series.Concat(OfficialTables.OtherSeries), series => Assert.Equal(
            (new DateOnly(2012, 4, 1), LastQuarter(series.Key.Vintage)), (series.Value.Quarters[0], series.Value.Quarters[^1])));
    }

    /// <summary>Where the raw files are not at hand, the observations of the site are held against those kept here all the same.</summary>
    [Fact]
    public void Every_figure_kept_here_is_that_of_the_raw_official_file()
    {
        var raw = official.Raw.Count > 0 ? official.Raw : official.Kept;
        Assert.True(official.Kept.Count > 8_300);
        Assert.All(official.Kept, figure => Assert.Equal(figure.Value, raw.GetValueOrDefault(figure.Key)));
    }

    [Fact]
    public void Every_population_kept_here_is_that_of_the_site_and_of_the_raw_official_file()
    {
        var names = CsvRows.Read("data/areas.csv").ToDictionary(cells => cells[0], cells => cells[1]);
        var site = CsvRows.Read("data/populations.csv").ToDictionary(cells => (names[cells[0]], cells[1]), cells => cells[2]);
        var raw = RawOfficialFiles.Folder is { } folder
            ? File.ReadLines(Path.Combine(folder, "forces", "population_pfa_mid_year.csv")).Skip(1).Select(CsvRows.Split).ToDictionary(cells => (cells[1], cells[2]), cells => cells[3])
            : site;

        foreach (var (area, sum) in SumsOfForces())
            raw[(area, "2024")] = sum;

        Assert.Equal(26, OfficialTables.People.Count);
        foreach (var ((force, year), people) in OfficialTables.People)
        {
            var key = (force, $"{year}");
            Assert.Equal(people.ToString(CultureInfo.InvariantCulture), site[key]);
            Assert.Equal(site[key], raw[key]);
        }
    }

    /// <summary>Residents of the region and the country in the middle of 2024, added up from those of their forces.</summary>
    private static IEnumerable<(string Area, string People)> SumsOfForces()
    {
        if (RawOfficialFiles.Folder is not { } folder)
            return [];
        var forces = File.ReadLines(Path.Combine(folder, "forces", "forces.csv")).Skip(1).Select(CsvRows.Split).ToList();
        return [Sum("South West England", force => force[3] == "South West"), Sum("England", force => force[4] == "England")];

        (string, string) Sum(string area, Func<string[], bool> isIn) =>
            (area, forces.Where(isIn).Sum(force => long.Parse(force[8], CultureInfo.InvariantCulture)).ToString(CultureInfo.InvariantCulture));
    }

    private static DateOnly LastQuarter(string vintage) => Edition.All.Last(edition => edition.Vintage == vintage).LastQuarter;
}
