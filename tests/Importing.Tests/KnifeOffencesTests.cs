namespace OpenStatement.Importing.Tests;

public sealed class KnifeOffencesTests : IDisposable
{
    private const string Header = "financial_year,financial_quarter,quarter_start,pfa_code,force_name,offence_codes,offence_description,offences";

    private readonly TestSite _site = new();

    [Fact]
    public void All_types_of_offence_are_added_up()
    {
        _site.Write("knives.csv",
            Header,
            "2012/13,1,2012-04-01,E23000036,Avon and Somerset,2,Attempted murder,2",
            "2012/13,1,2012-04-01,E23000036,Avon and Somerset,\"1, 4.1, 4.10, 4.2\",Homicide,3",
            "2012/13,1,2012-04-01,E23000036,Avon and Somerset,\"34A, 34B\",Robbery,80",
            "2012/13,1,2012-04-01,E23000034,City of London,2,Attempted murder,0");

        Assert.Equal(
            ["knife-offences,avon-and-somerset,2012-04-01,2012-06-30,85,,,,,,", "knife-offences,city-of-london,2012-04-01,2012-06-30,0,,,,,,"],
            _site.Rows("knives.csv"));
    }

    [Fact]
    public void Sheets_before_April_2012_are_left_out_because_they_are_not_comparable()
    {
        _site.Write("knives.csv",
            Header,
            "2011/12,4,2012-01-01,E23000036,Avon and Somerset,2,Attempted murder,2",
            "2012/13,1,2012-04-01,E23000036,Avon and Somerset,2,Attempted murder,3",
            "2012/13,1,2012-04-01,E23000034,City of London,2,Attempted murder,0");

        Assert.All(_site.Rows("knives.csv"), row => Assert.Contains(",2012-04-01,", row));
    }

    [Fact]
    public void A_break_is_marked_on_the_first_period_after_it()
    {
        _site.Write("data/series-breaks.csv", "measure,period_start,note", "knife-offences,2019-04-01,\"Counted anew, from April 2019.\"");
        _site.Write("knives.csv",
            Header,
            "2018/19,4,2019-01-01,E23000036,Avon and Somerset,2,Attempted murder,2",
            "2019/20,1,2019-04-01,E23000036,Avon and Somerset,2,Attempted murder,3",
            "2019/20,2,2019-07-01,E23000036,Avon and Somerset,2,Attempted murder,4",
            "2019/20,1,2019-04-01,E23000034,City of London,2,Attempted murder,0");

        var rows = _site.Rows("knives.csv");
        Assert.Equal(
            [
                "knife-offences,avon-and-somerset,2019-01-01,2019-03-31,2,,,,,,",
                "knife-offences,avon-and-somerset,2019-04-01,2019-06-30,3,,,,,[b],\"Counted anew, from April 2019.\"",
                "knife-offences,avon-and-somerset,2019-07-01,2019-09-30,4,,,,,,",
            ],
            rows[..3]);
    }

    public void Dispose() => _site.Dispose();
}
