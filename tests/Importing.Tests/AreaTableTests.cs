namespace OpenStatement.Importing.Tests;

public sealed class AreaTableTests : IDisposable
{
    private readonly TestSite _site = new();

    [Fact]
    public void Firearm_offences_come_from_the_columns_headed_by_years()
    {
        _site.Write("p8.csv",
            "\"Table P8: Number of firearm offences (excluding air weapons) by police force area [note 1]\",,,,",
            "England and Wales ,,,,",
            "Area code,Area name,Apr  2020 to  Mar  2021,Jan 2024 to  Dec 2024 [note 9],Jan 2024 to Dec 2024 compared with previous year % change",
            "K04000001,ENGLAND AND WALES ,5744,5252,-19.9",
            "E23000034,City of London [note 5],0,[x],[u]",
            "E23000036,Avon and Somerset,78,\"1,058\",-27.5");

        Assert.Equal(
            [
                "firearm-offences,avon-and-somerset,2020-04-01,2021-03-31,78,,,,,,",
                "firearm-offences,avon-and-somerset,2024-01-01,2024-12-31,1058,,,,,,",
                "firearm-offences,city-of-london,2020-04-01,2021-03-31,0,,,,,,",
                "firearm-offences,city-of-london,2024-01-01,2024-12-31,,,,,,[x],The official table has no figures for this area and period.",
            ],
            _site.Rows("p8.csv"));
    }

    [Fact]
    public void Fraud_and_computer_misuse_is_told_apart_by_its_title()
    {
        _site.Write("p9.csv",
            "Table P9: Number of fraud and computer misuse offences referred to National Fraud Intelligence Bureau,,,",
            "Area Code,Area Name,Jan 2024 to  Dec 2024,\"Rate per  1,000 population\"",
            "E23000034,City of London,2059,[u1]",
            "E23000036,Avon and Somerset,8766,4.9");

        Assert.Contains("fraud,avon-and-somerset,2024-01-01,2024-12-31,8766,,,,,,", _site.Rows("p9.csv"));
    }

    [Fact]
    public void A_table_by_area_with_another_title_is_an_error_at_its_headings()
    {
        _site.Write("p1.csv", "Table P1: Police recorded crime by offence group,,", "Area Code,Area Name,Total", "E23000036,Avon and Somerset,1");

        var problem = _site.ImportWithProblem("p1.csv");
        Assert.Equal(("OS1704", new SourceLocation("p1.csv", 2, 1)), (problem.Code, problem.Location));
        Assert.Contains("\"Table P1: Police recorded crime by offence group\"", problem.Found);
        Assert.Contains("Number of firearm offences", problem.Expected);
    }

    public void Dispose() => _site.Dispose();
}
