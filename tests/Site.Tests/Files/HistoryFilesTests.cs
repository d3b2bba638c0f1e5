using CsvHelper;

namespace OpenStatement.Site.Tests;

public sealed class HistoryFilesTests
{
    public static TheoryData<string> Texts => HostileTexts.All;

    [Fact]
    public void A_figure_is_one_row_as_first_published_and_as_now_known()
    {
        var lines = Csv(Point(500, 492, "Late", null)).Split("\r\n");
        Assert.Equal(HistoryColumns.All.Select(column => column.Name), lines[0].Split(','));
        Assert.Equal(
            "2025-12,burglary,Domestic burglary,E23000099,Northshire,2025-10-01,2025-12-31,quarter,count,age,under 25,"
            + "2025-06,500,[p],492,[r],-8,changed,1,2025-09,late-recording,Late,",
            lines[1]);
        Assert.Equal("", Assert.Single(lines[2..]));
    }

    [Fact]
    public void A_figure_that_never_changed_says_so() =>
        Assert.EndsWith(",2025-06,500,[p],500,[r],0,unchanged,0,,,,\r\n", Csv(Point(500, 500, null, null)), StringComparison.Ordinal);

    [Fact]
    public void A_figure_that_is_not_listed_any_more_has_no_latest_value() =>
        Assert.EndsWith(
            ",2025-06,500,[p],,,,no-longer-published,1,2025-09,,,\r\n",
            Csv(Point(500, 500, null, null) with { Latest = null, Outcome = RevisionOutcome.NoLongerPublished, TimesRevised = 1, LastRevised = new ReleaseId(2025, 9) }),
            StringComparison.Ordinal);

    [Fact]
    public void The_json_says_the_same_in_types_of_its_own()
    {
        var figure = Json(Examples.Burglary, Point(500, 492, "Late", "See")).RootElement.GetProperty("figures")[0];
        Assert.Equal((500m, 492m, -8m), (figure.GetProperty("first_published_value").GetDecimal(), figure.GetProperty("latest_value").GetDecimal(), figure.GetProperty("difference").GetDecimal()));
        Assert.Equal(("p", "r"), (figure.GetProperty("first_published_markers")[0].GetString(), figure.GetProperty("latest_markers")[0].GetString()));
        Assert.Equal(("changed", 1, "2025-09"), (figure.GetProperty("outcome").GetString(), figure.GetProperty("times_revised").GetInt32(), figure.GetProperty("last_revised_release").GetString()));
        Assert.Equal(
            HistoryColumns.All.Select(column => column.Name).Except(["latest_release", "measure", "measure_title", "frequency", "unit"]),
            figure.EnumerateObject().Select(member => member.Name));
    }

    [Theory]
    [MemberData(nameof(Texts))]
    [InlineData(HostileTexts.Controls)]
    public void Any_text_comes_back_from_csv_and_json_as_it_was(string text)
    {
        var (measure, point) = (Examples.Burglary with { Title = text }, Point(500, -492, text, text));
        using var reader = CsvReader.Create(Encoding.UTF8.GetBytes(Csv(point, measure)), new CsvReaderOptions { HasHeader = false });
        var (header, row) = (ReadRow(reader), ReadRow(reader));
        Assert.False(reader.Read());
        var cells = header.Zip(row).ToDictionary(pair => pair.First, pair => pair.Second);
        var guarded = text[0] is '=' or '-' ? $"'{text}" : text;
        Assert.All(["measure_title", "reason", "note"], (string name) => Assert.Equal(guarded, cells[name]));
        Assert.Equal(("500", "-492", "-992"), (cells["first_published_value"], cells["latest_value"], cells["difference"]));

        using var json = Json(measure, point);
        var figure = json.RootElement.GetProperty("figures")[0];
        Assert.Equal(text, json.RootElement.GetProperty("measure").GetProperty("title").GetString());
        Assert.Equal((text, text), (figure.GetProperty("reason").GetString(), figure.GetProperty("note").GetString()));
    }

    private static string[] ReadRow(CsvReader reader)
    {
        Assert.True(reader.Read());
        return [.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetString)];
    }

    private static string Csv(FigureHistory point, Measure? measure = null) =>
        Examples.Written(output => new DataFileWriter(Examples.Url).Write(Of(measure ?? Examples.Burglary, point), FileFormat.Csv, output));

    private static JsonDocument Json(Measure measure, FigureHistory point) =>
        JsonDocument.Parse(Examples.Written(output => new DataFileWriter(Examples.Url).Write(Of(measure, point), FileFormat.Json, output)));

    private static HistoryDownload Of(Measure measure, FigureHistory point)
    {
        var figures = Examples.Download(measure, null);
        var series = new SeriesHistory(new SeriesKey(measure.Id, "northshire", new Breakdown("age", "under 25")), [point]);
        return new HistoryDownload(new MeasureHistory(measure, new ReleaseId(2025, 12), [series]), figures.Settings.Licence, figures.Areas);
    }

    private static FigureHistory Point(decimal first, decimal latest, string? reason, string? note) => new()
    {
        FirstRelease = new ReleaseId(2025, 6),
        First = new Observation { Period = Examples.Quarter, Value = first, Markers = Markers.Provisional },
        Latest = new Observation { Period = Examples.Quarter, Value = latest, Markers = Markers.Revised, Note = note },
        TimesRevised = first == latest ? 0 : 1,
        LastRevised = first == latest ? null : new ReleaseId(2025, 9),
        Outcome = first == latest ? null : RevisionOutcome.Changed,
        Reason = reason is null ? null : new RevisionReason("burglary", null, null, RevisionCause.LateRecording, reason),
    };
}
