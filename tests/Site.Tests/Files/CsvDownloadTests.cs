using CsvHelper;

namespace OpenStatement.Site.Tests;

public sealed class CsvDownloadTests
{
    [Fact]
    public void A_figure_is_one_row_that_stands_for_itself()
    {
        var csv = Write(Examples.Burglary, null, new Observation { Period = Examples.Quarter, Value = 480m, Markers = Markers.Revised | Markers.Estimated, Note = "See page 2" });

        Assert.Equal(
            "release,measure,measure_title,area_code,area,period_start,period_end,frequency,unit,value,numerator,denominator,dimension,category,markers,note\r\n"
            + "2025-12,burglary,Domestic burglary,E23000099,Northshire,2025-10-01,2025-12-31,quarter,count,480,,,,,[r][e],See page 2\r\n",
            csv);
    }

    [Fact]
    public void A_negative_number_is_not_guarded() =>
        Assert.Contains(",count,-1.50,", Write(Examples.Burglary, null, new Observation { Period = Examples.Quarter, Value = -1.50m }), StringComparison.Ordinal);

    [Fact]
    public void A_figure_that_is_withheld_has_an_empty_value_and_says_why() =>
        Assert.EndsWith(",count,,,,,,[c],\r\n", Write(Examples.Burglary, null, new Observation { Period = Examples.Quarter, Value = null, Markers = Markers.Confidential }), StringComparison.Ordinal);

    [Fact]
    public void What_a_reader_of_csv_gets_back_is_what_was_written()
    {
        var measure = Examples.Burglary with { Title = "=HYPERLINK(\"x\"), \"Tŷ\"" };
        var observation = new Observation { Period = Examples.Quarter, Value = 22.5m, Basis = new Proportion(225, 1000), Note = "two\nlines" };
        using var reader = CsvReader.Create(Encoding.UTF8.GetBytes(Write(measure, new Breakdown("age", "under 25"), observation)), new CsvReaderOptions { HasHeader = false });

        var (header, row) = (ReadRow(reader), ReadRow(reader));
        var cells = header.Zip(row).ToDictionary(pair => pair.First, pair => pair.Second);
        Assert.Equal("'=HYPERLINK(\"x\"), \"Tŷ\"", cells["measure_title"]);
        Assert.Equal(("22.5", "225", "1000"), (cells["value"], cells["numerator"], cells["denominator"]));
        Assert.Equal(("age", "under 25", "two\nlines"), (cells["dimension"], cells["category"], cells["note"]));
        Assert.False(reader.Read());
    }

    private static string[] ReadRow(CsvReader reader)
    {
        Assert.True(reader.Read());
        return [.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetString)];
    }

    private static string Write(Measure measure, Breakdown? breakdown, params Observation[] observations) =>
        Examples.Written(output => new DataFileWriter(Examples.Url).Write(Examples.Download(measure, breakdown, observations), FileFormat.Csv, output));
}
