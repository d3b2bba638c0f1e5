namespace OpenStatement.Importing.Tests;

public sealed class MappingProblemsTests : IDisposable
{
    private readonly TestSite _site = new();

    public MappingProblemsTests() => _site.Write("crime.csv",
        TestSite.CrimeHeader,
        RecordedCrimeTests.Row("2025/26", 2, "Avon and Somerset", "1", "0"),
        RecordedCrimeTests.Row("2025/26", 3, "Avon and Somerset", "4.10", "0"),
        RecordedCrimeTests.Row("2025/26", 3, "Avon and Somerset", "34A", "6"),
        RecordedCrimeTests.Row("2025/26", 3, "Avon and Somerset", "34B", "6"),
        RecordedCrimeTests.Row("2025/26", 3, "London, City of", "1", "0").Replace("London, City of", "\"London, City of\"", StringComparison.Ordinal));

    [Fact]
    public void An_import_without_problems_says_nothing()
    {
        Assert.Empty(_site.Import("crime.csv").Problems);
    }

    [Fact]
    public void A_code_that_never_occurs_is_a_warning_and_the_import_goes_on()
    {
        _site.Write("data/offence-codes.csv", TestSite.Codes, "robbery,recorded-crime,34Z");

        var (result, problems) = _site.Import("crime.csv");

        Assert.NotNull(result);
        var problem = Assert.Single(problems);
        Assert.Equal(("OS1730", Severity.Warning, new SourceLocation("data/offence-codes.csv", 9, 3)), (problem.Code, problem.Severity, problem.Location));
    }

    [Fact]
    public void A_measure_with_none_of_its_codes_in_the_file_is_an_error()
    {
        _site.Write("data/offence-codes.csv", TestSite.Codes, "fraud,recorded-crime,XX");

        Assert.Equal("OS1729", _site.ImportWithProblem("crime.csv").Code);
    }

    [Fact]
    public void A_force_that_the_file_does_not_have_is_an_error_where_it_is_declared()
    {
        _site.Write("data/areas.csv", TestSite.Areas, "kent,Kent,force,E23000032,,");

        var problem = _site.ImportWithProblem("crime.csv");
        Assert.Equal(("OS1728", new SourceLocation("data/areas.csv", 4, 1)), (problem.Code, problem.Location));
    }

    [Fact]
    public void A_borough_need_not_be_in_a_table_by_force()
    {
        _site.Write("data/areas.csv", TestSite.Areas, "bristol,Bristol,borough,E06000023,avon-and-somerset,");

        Assert.Empty(_site.Import("crime.csv").Problems);
    }

    [Theory]
    [InlineData("robery,recorded-crime,34A", "OS1621", 1, "Did you mean \"robbery\"?")]
    [InlineData("robbery,recorded-crimes,34C", "OS1204", 2, "Did you mean \"recorded-crime\"?")]
    [InlineData("homicide,recorded-crime,4.10", "OS1725", 3, "write 4.10 again")]
    [InlineData("homicide,recorded-crime", "OS1105", 1, "comma")]
    public void A_mistake_in_the_offence_codes_is_reported_with_a_way_to_mend_it(string row, string code, int column, string mend)
    {
        _site.Write("data/offence-codes.csv", TestSite.Codes, row);

        var problem = _site.ImportWithProblem("crime.csv");
        Assert.Equal((code, new SourceLocation("data/offence-codes.csv", 9, column)), (problem.Code, problem.Location));
        Assert.Contains(mend, problem.Fix);
    }

    [Theory]
    [InlineData("robbery,April 2017,Changed.", "OS1203")]
    [InlineData("arson,2017-04-01,Changed.", "OS1621")]
    public void A_mistake_in_the_series_breaks_is_an_error(string row, string code)
    {
        _site.Write("data/series-breaks.csv", "measure,period_start,note", row);

        Assert.Equal(code, _site.ImportWithProblem("crime.csv").Code);
    }

    [Fact]
    public void A_break_on_a_day_inside_a_period_is_a_warning()
    {
        _site.Write("data/series-breaks.csv", "measure,period_start,note", "robbery,2025-08-01,Changed.");

        var problem = _site.ImportWithProblem("crime.csv");
        Assert.Equal(("OS1731", Severity.Warning), (problem.Code, problem.Severity));
    }

    [Theory]
    [InlineData("kent,Kent,force,E23000036,,", 4)]
    [InlineData("kent,Kent,force,,,City", 6)]
    public void Two_areas_with_the_same_name_or_code_are_an_error(string row, int column)
    {
        _site.Write("data/areas.csv", TestSite.Areas, row);

        var problem = _site.ImportWithProblem("crime.csv");
        Assert.Equal(("OS1727", new SourceLocation("data/areas.csv", 4, column)), (problem.Code, problem.Location));
    }

    [Fact]
    public void A_mapping_table_with_other_columns_is_an_error()
    {
        _site.Write("data/offence-codes.csv", "measure,code", "robbery,34A");

        Assert.Equal("OS1102", _site.ImportWithProblem("crime.csv").Code);
    }

    [Fact]
    public void A_mapping_table_that_is_missing_is_an_error()
    {
        File.Delete(_site.PathOf("data/offence-codes.csv"));

        var problem = _site.ImportWithProblem("crime.csv");
        Assert.Equal(("OS1002", "data/offence-codes.csv"), (problem.Code, problem.Location.Path));
    }

    public void Dispose() => _site.Dispose();
}
