namespace OpenStatement.Importing.Tests;

public sealed class MergeTests : IDisposable
{
    private const string Header = "measure,area,period_start,period_end,value,numerator,denominator,dimension,category,markers,note";

    private readonly TestSite _site = new();

    public MergeTests() => _site.Write("crime.csv",
        TestSite.CrimeHeader,
        RecordedCrimeTests.Row("2025/26", 3, "Avon and Somerset", "34A", "6"),
        RecordedCrimeTests.Row("2025/26", 3, "City", "1", "0"));

    [Fact]
    public void A_figure_of_the_same_measure_area_and_period_is_replaced_and_other_periods_stay()
    {
        _site.Write("data/2025-12/observations.csv",
            Header,
            "robbery,avon-and-somerset,2020-01-01,2020-03-31,99,,,,,[r],As it was",
            "robbery,avon-and-somerset,2025-10-01,2025-12-31,99,,,,,[p],");

        Assert.Equal(
            ["robbery,avon-and-somerset,2020-01-01,2020-03-31,99,,,,,[r],As it was", "robbery,avon-and-somerset,2025-10-01,2025-12-31,6,,,,,,"],
            _site.Rows("crime.csv").Where(row => row.StartsWith("robbery,avon", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("satisfaction,avon-and-somerset,2025-10-01,2025-12-31,72.5,29,40,,,[p],\"A note, with a \"\"quotation\"\"\"")]
    [InlineData("robbery,avon-and-somerset,2025-10-01,2025-12-31,4,,,age,under 25,,")]
    [InlineData("robbery,bristol,2025-10-01,2025-12-31,3,,,,,,")]
    public void Other_measures_areas_and_breakdowns_keep_their_figures(string row)
    {
        _site.Write("data/2025-12/observations.csv", Header, row);

        Assert.Contains(row, _site.Rows("crime.csv"));
    }

    [Fact]
    public void Rows_are_in_the_order_of_measure_area_and_period()
    {
        _site.Write("data/2025-12/observations.csv",
            Header,
            "zebra,avon-and-somerset,2025-10-01,2025-12-31,1,,,,,,",
            "aardvark,avon-and-somerset,2025-07-01,2025-09-30,1,,,,,,",
            "aardvark,avon-and-somerset,2025-04-01,2025-06-30,1,,,,,,");

        var rows = _site.Rows("crime.csv");
        Assert.Equal(rows.Order(StringComparer.Ordinal), rows);
    }

    [Fact]
    public void Sheets_imported_one_after_the_other_give_what_they_give_together()
    {
        _site.Write("earlier.csv",
            TestSite.CrimeHeader,
            RecordedCrimeTests.Row("2024/25", 4, "Avon and Somerset", "34A", "5"),
            RecordedCrimeTests.Row("2024/25", 4, "City", "1", "0"));
        var together = _site.Rows("earlier.csv", "crime.csv");
        File.Delete(_site.ObservationsPath);

        _site.Rows("crime.csv");

        Assert.Equal(together, _site.Rows("earlier.csv"));
    }

    [Fact]
    public void A_second_import_changes_no_byte()
    {
        _site.Write("data/2025-12/observations.csv", Header, "robbery,avon-and-somerset,2020-01-01,2020-03-31,99,,,,,,");
        _site.Rows("crime.csv");
        var first = File.ReadAllBytes(_site.ObservationsPath);

        var (result, _) = _site.Import("crime.csv");

        Assert.False(result!.Changed);
        Assert.Equal(first, File.ReadAllBytes(_site.ObservationsPath));
    }

    [Fact]
    public void The_file_has_no_byte_order_mark_and_Unix_line_ends_whatever_it_had_before()
    {
        _site.Write("data/2025-12/observations.csv", "\uFEFF" + Header + "\r", "zebra,avon-and-somerset,2025-10-01,2025-12-31,1,,,,,,\r");

        Assert.Contains("zebra,avon-and-somerset,2025-10-01,2025-12-31,1,,,,,,", _site.Rows("crime.csv"));
        Assert.Equal((byte)'m', File.ReadAllBytes(_site.ObservationsPath)[0]);
        Assert.DoesNotContain('\r', _site.Observations);
    }

    [Fact]
    public void Nothing_is_written_and_nothing_left_behind_when_there_is_an_error()
    {
        _site.Write("data/2025-12/observations.csv", Header, "robbery,avon-and-somerset,2020-01-01,2020-03-31,99,,,,,,");
        var before = _site.Observations;
        _site.Write("wrong.csv", TestSite.CrimeHeader, RecordedCrimeTests.Row("2025/26", 5, "City", "1", "0"));

        var (result, problems) = _site.Import("crime.csv", "wrong.csv");

        Assert.Null(result);
        Assert.NotEmpty(problems);
        Assert.Equal(before, _site.Observations);
        Assert.Single(Directory.GetFiles(Path.GetDirectoryName(_site.ObservationsPath)!));
    }

    [Fact]
    public void The_result_names_the_measures_and_counts_the_figures()
    {
        var (result, _) = _site.Import("crime.csv");

        Assert.Equal(("data/2025-12/observations.csv", 4, true), (result!.Path, result.Observations, result.Changed));
        Assert.Equal(["homicide", "robbery"], result.Measures.Select(measure => measure.Id));
    }

    [Fact]
    public void The_result_names_the_latest_period_of_each_measure_that_has_a_figure()
    {
        _site.Write("firearms.csv",
            "Table P8: Number of firearm offences by police force area,,,",
            "Area code,Area name,Jan 2023 to Dec 2023,Jan 2024 to Dec 2024",
            "E23000034,City of London,0,[x]",
            "E23000036,Avon and Somerset,78,[x]");

        var (result, _) = _site.Import("crime.csv", "firearms.csv");

        Assert.Equal(
            [("firearm-offences", "2023-01-01/2023-12-31"), ("homicide", "2025-10-01/2025-12-31"), ("robbery", "2025-10-01/2025-12-31")],
            result!.Measures.Select(measure => (measure.Id, $"{measure.Latest}")));
    }

    [Fact]
    public void Existing_observations_with_other_columns_are_an_error()
    {
        _site.Write("data/2025-12/observations.csv", "measure,area,period_start,period_end,values", "robbery,avon-and-somerset,2025-10-01,2025-12-31,1");

        Assert.Equal("OS1103", _site.Import("crime.csv").Problems.Single(problem => problem.Code != "OS1730").Code);
    }

    [Fact]
    public void Existing_observations_may_leave_out_optional_columns()
    {
        _site.Write("data/2025-12/observations.csv", "area,measure,period_start,period_end,value", "bristol,robbery,2025-10-01,2025-12-31,1");

        Assert.Contains("robbery,bristol,2025-10-01,2025-12-31,1,,,,,,", _site.Rows("crime.csv"));
    }

    [Fact]
    public void Figures_that_cannot_be_written_are_an_error()
    {
        Directory.CreateDirectory(_site.ObservationsPath + ".new");

        var (result, problems) = _site.Import("crime.csv");

        Assert.Null(result);
        Assert.Contains(problems, problem => problem is { Code: "OS1732", Location.Path: "data/2025-12/observations.csv" });
    }

    public void Dispose() => _site.Dispose();
}
