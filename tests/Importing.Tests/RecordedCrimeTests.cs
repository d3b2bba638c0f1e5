namespace OpenStatement.Importing.Tests;

public sealed class RecordedCrimeTests : IDisposable
{
    private readonly TestSite _site = new();

    public static TheoryData<string> Layouts =>
    [
        TestSite.CrimeHeader,
        TestSite.CrimeHeader.Replace(' ', '.'),
        "financial_year,financial_quarter,force_name,offence_description,offence_group,offence_subgroup,offence_code,offences",
        "\uFEFF" + TestSite.CrimeHeader,
    ];

    [Theory]
    [MemberData(nameof(Layouts))]
    public void Headings_with_spaces_dots_or_underscores_mean_the_same(string header)
    {
        _site.Write("crime.csv",
            header,
            "2025/26,3,Avon and Somerset,Murder,Violence against the person,Homicide,1, 4 ",
            "2025/26,3,\"London, City of\",Robbery of personal property,Robbery,Robbery of personal property,34B, 2 ");

        Assert.Equal(
            [
                "homicide,avon-and-somerset,2025-10-01,2025-12-31,4,,,,,,",
                "homicide,city-of-london,2025-10-01,2025-12-31,0,,,,,,",
                "robbery,avon-and-somerset,2025-10-01,2025-12-31,0,,,,,,",
                "robbery,city-of-london,2025-10-01,2025-12-31,2,,,,,,",
            ],
            _site.Rows("crime.csv"));
    }

    [Fact]
    public void Columns_may_stand_in_any_order()
    {
        _site.Write("crime.csv",
            "financial_year,financial_quarter,quarter_start,pfa_code,force_name,offence_code,offences",
            "2025/26,1,2025-04-01,E23000036,Avon and Somerset,34A,7",
            "2025/26,1,2025-04-01,E23000034,\"London, City of\",1,1");

        Assert.Contains("robbery,avon-and-somerset,2025-04-01,2025-06-30,7,,,,,,", _site.Rows("crime.csv"));
    }

    [Fact]
    public void The_offences_of_a_measure_are_added_up_within_each_quarter()
    {
        _site.Write("crime.csv",
            TestSite.CrimeHeader,
            Row("2024/25", 4, "Avon and Somerset", "34A", " 40 "),
            Row("2024/25", 4, "Avon and Somerset", "34B", " 1,200 "),
            Row("2025/26", 1, "Avon and Somerset", "34B", " 9 "),
            Row("2024/25", 4, "City", "1", " 0 "),
            Row("2025/26", 1, "City", "1", " 0 "));

        var rows = _site.Rows("crime.csv");
        Assert.Contains("robbery,avon-and-somerset,2025-01-01,2025-03-31,1240,,,,,,", rows);
        Assert.Contains("robbery,avon-and-somerset,2025-04-01,2025-06-30,9,,,,,,", rows);
    }

    [Fact]
    public void Rows_that_look_the_same_are_added_up_because_homicide_comes_in_four_rows()
    {
        _site.Write("crime.csv",
            TestSite.CrimeHeader,
            Row("2025/26", 3, "Avon and Somerset", "1", "-00 "),
            Row("2025/26", 3, "Avon and Somerset", "1", "-00 "),
            Row("2025/26", 3, "Avon and Somerset", "1", " 1 "),
            Row("2025/26", 3, "Avon and Somerset", "1", " 1 "),
            Row("2025/26", 3, "City", "34A", " 0 "));

        Assert.Contains("homicide,avon-and-somerset,2025-10-01,2025-12-31,2,,,,,,", _site.Rows("crime.csv"));
    }

    [Fact]
    public void A_code_that_a_spreadsheet_kept_as_a_number_is_recognised()
    {
        _site.Write("data/offence-codes.csv", TestSite.Codes, "fraud,recorded-crime,4.4", "fraud,recorded-crime,37.2");
        _site.Write("crime.csv",
            TestSite.CrimeHeader,
            Row("2025/26", 3, "Avon and Somerset", "4.4000000000000004", "3"),
            Row("2025/26", 3, "Avon and Somerset", "37.200000000000003", "20"),
            Row("2025/26", 3, "Avon and Somerset", "4.10", "1"),
            Row("2025/26", 3, "City", "34A", "0"));

        var rows = _site.Rows("crime.csv");
        Assert.Contains("fraud,avon-and-somerset,2025-10-01,2025-12-31,23,,,,,,", rows);
        Assert.Contains("homicide,avon-and-somerset,2025-10-01,2025-12-31,1,,,,,,", rows);
    }

    [Fact]
    public void A_negative_count_is_kept_because_offences_are_moved_to_other_classes()
    {
        _site.Write("crime.csv",
            TestSite.CrimeHeader,
            Row("2025/26", 3, "Avon and Somerset", "34A", " -3 "),
            Row("2025/26", 3, "City", "1", " 0 "));

        Assert.Contains("robbery,avon-and-somerset,2025-10-01,2025-12-31,-3,,,,,,", _site.Rows("crime.csv"));
    }

    [Fact]
    public void A_quarter_without_any_row_for_a_force_is_missing_and_not_zero()
    {
        _site.Write("crime.csv",
            TestSite.CrimeHeader,
            Row("2025/26", 2, "Avon and Somerset", "34A", "5"),
            Row("2025/26", 3, "Avon and Somerset", "34A", "6"),
            Row("2025/26", 3, "City", "1", "0"));

        var rows = _site.Rows("crime.csv");
        Assert.Contains(
            "robbery,city-of-london,2025-07-01,2025-09-30,,,,,,[x],The official table has no figures for this area and period.", rows);
        Assert.Contains("robbery,city-of-london,2025-10-01,2025-12-31,0,,,,,,", rows);
    }

    [Fact]
    public void Forces_that_are_not_on_the_site_are_left_out()
    {
        _site.Write("crime.csv",
            TestSite.CrimeHeader,
            Row("2025/26", 3, "Avon and Somerset", "34A", "6"),
            Row("2025/26", 3, "City", "1", "0"),
            Row("2025/26", 3, "Dyfed-Powys", "34A", "not counted"));

        Assert.DoesNotContain(_site.Rows("crime.csv"), row => row.Contains("dyfed", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void Quarters_after_the_last_day_of_the_release_are_left_out()
    {
        _site.Write("crime.csv",
            TestSite.CrimeHeader,
            Row("2025/26", 3, "Avon and Somerset", "34A", "6"),
            Row("2025/26", 4, "Avon and Somerset", "34A", "7"),
            Row("2025/26", 3, "City", "1", "0"));

        Assert.All(_site.Rows("crime.csv"), row => Assert.Contains(",2025-12-31,", row));
    }

    public void Dispose() => _site.Dispose();

    internal static string Row(string year, int quarter, string force, string code, string count) =>
        $"{year},{quarter},{force},Description,Group,Subgroup,{code},\"{count}\"";
}
