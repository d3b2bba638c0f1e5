namespace OpenStatement.Tracing.Tests;

/// <summary>
/// Traces every value of the files given away for the traced measures, of all forces and statements, to the Home
/// Office's tables in <c>Official/official-series.csv</c>.
/// </summary>
public sealed class DownloadTests(BuiltSite site)
{
    private static readonly string[] Columns = ["area", "period_start", "period_end", "value"];

    public static TheoryData<string, string> Files { get; } = new(
        from measure in TracedMeasure.All
        from edition in Edition.All.Where(measure.IsIn)
        from folder in edition == Edition.Latest ? new[] { edition.Release, "latest" } : [edition.Release]
        select (measure.Id, folder));

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_row_of_a_csv_file_is_in_the_official_table_and_the_other_way_round(string measure, string folder)
    {
        var lines = site.Read($"/data/{folder}/{measure}.csv").Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(CsvRows.Split).ToList();
        var columns = lines[0].Select((name, i) => (name.Trim(), i)).ToDictionary();

        var rows = lines.Skip(1).Select(cells => string.Join(' ', Columns.Append("markers").Select(name => cells[columns[name]])).Trim());

        Assert.Equal(Expected(measure, folder, marker => $"[{marker}]"), rows);
        Assert.All(lines.Skip(1), cells => Assert.Equal(("count", "quarter", ""), (cells[columns["unit"]], cells[columns["frequency"]], cells[columns["dimension"]])));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_observation_of_a_json_file_is_in_the_official_table_and_the_other_way_round(string measure, string folder)
    {
        using var document = JsonDocument.Parse(site.Read($"/data/{folder}/{measure}.json"));

        var rows = document.RootElement.GetProperty("observations").EnumerateArray().Select(observation => string.Join(
            ' ', Columns.Select(name => $"{observation.GetProperty(name)}")
                .Concat(observation.GetProperty("markers").EnumerateArray().Select(marker => marker.GetString()!))));

        Assert.Equal(Expected(measure, folder, marker => marker), rows);
    }

    private static IEnumerable<string> Expected(string id, string folder, Func<string, string> write)
    {
        var measure = TracedMeasure.Of(id);
        var edition = folder == "latest" ? Edition.Latest : Edition.Of(folder);
        return
            from force in OfficialTables.Forces
            from count in OfficialTables.Series[(edition.Vintage, force, id)].Until(edition.LastQuarter).Counts
            let quarter = $"{force} {Day(count.Key)} {Day(count.Key.AddMonths(3).AddDays(-1))} {count.Value}"
            select count.Key == measure.Break ? $"{quarter} {write("b")}" : quarter;
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
