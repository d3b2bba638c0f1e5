namespace OpenStatement.Importing.Tests;

public sealed class OfficialFileProblemsTests : IDisposable
{
    private readonly TestSite _site = new();

    [Fact]
    public void A_file_that_is_not_there_is_an_error()
    {
        Assert.Equal("OS1701", _site.ImportWithProblem("nowhere.csv").Code);
    }

    [Fact]
    public void A_packed_file_is_read_whatever_its_name()
    {
        _site.WritePacked("crime.csv", TestSite.CrimeHeader, Row("Avon and Somerset", "34A", "6"), Row("City", "1", "0"));

        Assert.Contains("robbery,avon-and-somerset,2025-10-01,2025-12-31,6,,,,,,", _site.Rows("crime.csv"));
    }

    [Fact]
    public void A_packed_file_whose_download_broke_off_is_an_error()
    {
        var rows = Enumerable.Range(0, 5000).Select(code => Row("Kent", $"{code}", $"{code * 7919 % 1000}"));
        _site.WritePacked("crime.csv.gz", [TestSite.CrimeHeader, Row("Avon and Somerset", "34A", "6"), Row("City", "1", "0"), .. rows]);
        var whole = File.ReadAllBytes(_site.PathOf("crime.csv.gz"));
        File.WriteAllBytes(_site.PathOf("crime.csv.gz"), whole[..(whole.Length / 2)]);

        Assert.Equal("OS1702", _site.ImportWithProblem("crime.csv.gz").Code);
    }

    [Fact]
    public void A_packed_file_that_is_no_gzip_file_after_its_first_bytes_is_an_error()
    {
        File.WriteAllBytes(_site.PathOf("crime.csv.gz"), [0x1F, 0x8B, 0x01, 0x02, 0x03]);

        Assert.Equal("OS1702", _site.ImportWithProblem("crime.csv.gz").Code);
    }

    [Theory]
    [InlineData("tables.ods")]
    [InlineData("crime.csv")]
    public void A_workbook_is_told_by_its_bytes_and_reported_once(string name)
    {
        _site.Write(name, "PK\u0003\u0004\"a", "b\"c\"d", "e\"f");

        var problem = _site.ImportWithProblem(name);
        Assert.Equal(("OS1711", new SourceLocation(name)), (problem.Code, problem.Location));
        Assert.Contains("CSV UTF-8", problem.Fix);
    }

    [Fact]
    public void An_unknown_layout_is_reported_with_what_was_found_and_all_that_are_known()
    {
        _site.Write("other.csv", "Year,Force,Offences", "2025,Avon and Somerset,1");

        var problem = _site.ImportWithProblem("other.csv");
        Assert.Equal(("OS1703", new SourceLocation("other.csv", 1, 1)), (problem.Code, problem.Location));
        Assert.Contains("Year, Force, Offences", problem.Found);
        Assert.Contains("Number of Offences", problem.Expected);
        Assert.Contains("offence_codes", problem.Expected);
        Assert.Contains("Area code", problem.Expected);
    }

    [Fact]
    public void An_empty_file_is_an_error()
    {
        _site.Write("empty.csv", "");

        Assert.Contains("empty file", _site.ImportWithProblem("empty.csv").Found);
    }

    [Theory]
    [InlineData("2025-26")]
    [InlineData("2025/27")]
    [InlineData("")]
    public void A_financial_year_that_is_not_two_years_running_is_reported_once(string year)
    {
        _site.Write("crime.csv",
            TestSite.CrimeHeader,
            RecordedCrimeTests.Row(year, 1, "City", "1", "0"),
            RecordedCrimeTests.Row(year, 1, "City", "34A", "0"));

        var problem = _site.ImportWithProblem("crime.csv");
        Assert.Equal(("OS1705", new SourceLocation("crime.csv", 2, 1)), (problem.Code, problem.Location));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(5)]
    public void A_quarter_outside_1_to_4_is_an_error(int quarter)
    {
        _site.Write("crime.csv", TestSite.CrimeHeader, RecordedCrimeTests.Row("2025/26", quarter, "City", "1", "0"));

        var problem = _site.ImportWithProblem("crime.csv");
        Assert.Equal(("OS1706", new SourceLocation("crime.csv", 2, 2)), (problem.Code, problem.Location));
    }

    [Theory]
    [InlineData("N/a")]
    [InlineData("1.5")]
    [InlineData("")]
    public void A_count_that_is_not_a_whole_number_is_an_error_in_its_cell(string count)
    {
        _site.Write("crime.csv", TestSite.CrimeHeader, Row("Avon and Somerset", "34A", "6"), Row("City", "1", count));

        var problem = _site.ImportWithProblem("crime.csv");
        Assert.Equal(("OS1707", new SourceLocation("crime.csv", 3, 8)), (problem.Code, problem.Location));
    }

    [Fact]
    public void A_count_that_no_measure_needs_is_not_looked_at()
    {
        _site.Write("crime.csv",
            TestSite.CrimeHeader, Row("Avon and Somerset", "34A", "6"), Row("Avon and Somerset", "99", "N/a"), Row("City", "1", "0"));

        Assert.Equal(4, _site.Rows("crime.csv").Length);
    }

    [Fact]
    public void The_same_file_twice_is_an_error_because_offences_would_count_twice()
    {
        string[] lines = [TestSite.CrimeHeader, Row("Avon and Somerset", "34A", "6"), Row("Avon and Somerset", "34B", "6"), Row("City", "1", "0")];
        _site.Write("crime.csv", lines).Write("copy.csv", lines);

        var problem = Assert.Single(_site.Import("crime.csv", "copy.csv").Problems);
        Assert.Equal(("OS1708", new SourceLocation("copy.csv", 2, 8)), (problem.Code, problem.Location));
        Assert.Contains("avon-and-somerset for 1 October 2025 to 31 December 2025", problem.Found);
    }

    [Fact]
    public void Sheets_of_different_years_go_together()
    {
        _site.Write("one.csv", TestSite.CrimeHeader, RecordedCrimeTests.Row("2024/25", 4, "Avon and Somerset", "34A", "5"), RecordedCrimeTests.Row("2024/25", 4, "City", "1", "5"));
        _site.Write("two.csv", TestSite.CrimeHeader, Row("Avon and Somerset", "34A", "6"), Row("City", "1", "0"));

        Assert.Equal(8, _site.Rows("two.csv", "one.csv").Length);
    }

    [Fact]
    public void A_file_with_nothing_before_the_end_of_the_release_is_an_error()
    {
        _site.Write("crime.csv", TestSite.CrimeHeader,
            RecordedCrimeTests.Row("2026/27", 1, "Avon and Somerset", "34A", "6"), RecordedCrimeTests.Row("2026/27", 1, "City", "1", "0"));

        Assert.Contains(_site.Import("crime.csv").Problems, problem => problem.Code == "OS1709" && problem.Found.Contains("31 December 2025", StringComparison.Ordinal));
    }

    [Fact]
    public void A_quotation_mark_that_is_never_closed_is_an_error()
    {
        _site.Write("crime.csv", TestSite.CrimeHeader, Row("Avon and Somerset", "34A", "6"), "2025/26,3,\"City,x,x,x,1,0", Row("City", "34B", "0"));

        Assert.Contains(_site.Import("crime.csv").Problems, problem => problem is { Code: "OS1710", Location.Line: 3 });
    }

    public void Dispose() => _site.Dispose();

    private static string Row(string force, string code, string count) => RecordedCrimeTests.Row("2025/26", 3, force, code, count);
}
