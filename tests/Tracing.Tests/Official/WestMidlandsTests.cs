namespace OpenStatement.Tracing.Tests;

/// <summary>
/// What is known of the official tables of the West Midlands, whose figures this site does not show: a few quarters are
/// kept here in the format of the site, and held against the raw files where these are at hand.
/// </summary>
public sealed class WestMidlandsTests
{
    private static readonly Dictionary<(string Measure, string Start), long> s_kept = CsvRows.Read("tests/Tracing.Tests/Official/west-midlands.csv")
        .ToDictionary(cells => (cells[0], cells[2]), cells => Number(cells[4]));

    /// <summary>
    /// The Home Office's open data as revised. As then published, the year to June 2019 had 28,675 burglaries and 8,945
    /// robberies.
    /// </summary>
    [Theory]
    [InlineData("burglary", 28_681)]
    [InlineData("robbery", 8_935)]
    [InlineData("homicide", 43)]
    [InlineData("theft-from-vehicle", 19_837)]
    [InlineData("theft-of-vehicle", 10_651)]
    [InlineData("vehicle-offences", 36_122)]
    public void Four_quarters_make_the_published_year(string measure, long published) =>
        Assert.Equal(published, s_kept.Where(figure => figure.Key.Measure == measure).Sum(figure => figure.Value));

    [Fact]
    public void The_subgroup_of_vehicle_offences_is_wider_than_theft_of_and_from_vehicles() => Assert.All(
        s_kept.Where(figure => figure.Key.Measure == "vehicle-offences"),
        wider => Assert.True(wider.Value > s_kept[("theft-from-vehicle", wider.Key.Start)] + s_kept[("theft-of-vehicle", wider.Key.Start)]));

    /// <summary>Domestic burglary until March 2017 and residential burglary from April 2017 on make one series.</summary>
    [Fact]
    public void Every_quarter_kept_here_is_that_of_the_raw_official_file()
    {
        var raw = RawOfficialFiles.Folder is { } folder ? Read(Path.Combine(folder, "prc-pfa-quarterly-2012-2025")) : s_kept;
        Assert.Equal(26, s_kept.Count);
        Assert.All(s_kept, figure => Assert.Equal(figure.Value, raw[figure.Key]));
    }

    private static Dictionary<(string Measure, string Start), long> Read(string folder)
    {
        var figures = new Dictionary<(string Measure, string Start), long>();
        foreach (var cells in Rows(folder, "prc_pfa_subgroup_quarterly.csv"))
        {
            foreach (var measure in MeasuresOf(cells[6]))
                Add(measure, cells[2], cells[7]);
        }

        foreach (var cells in Rows(folder, "prc_pfa_nonzero.csv").Where(cells => cells[5] is "45" or "48"))
            Add(cells[5] == "45" ? "theft-from-vehicle" : "theft-of-vehicle", cells[2], cells[6]);
        return figures;

        void Add(string measure, string start, string count) =>
            figures[(measure, start)] = figures.GetValueOrDefault((measure, start)) + Number(count);
    }

    private static string[] MeasuresOf(string subgroup) => subgroup switch
    {
        "Domestic burglary" or "Residential burglary" => ["burglary", "residential-burglary"],
        "Non-domestic burglary" or "Non-residential burglary" => ["burglary"],
        "Robbery of personal property" or "Robbery of business property" => ["robbery"],
        "Homicide" => ["homicide"],
        "Vehicle offences" => ["vehicle-offences"],
        _ => [],
    };

    private static IEnumerable<string[]> Rows(string folder, string file) =>
        File.ReadLines(Path.Combine(folder, file)).Skip(1).Select(CsvRows.Split).Where(cells => cells[4] == "West Midlands");

    private static long Number(string text) => long.Parse(text, CultureInfo.InvariantCulture);
}
