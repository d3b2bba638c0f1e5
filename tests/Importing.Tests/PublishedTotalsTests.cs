namespace OpenStatement.Importing.Tests;

/// <summary>Totals that were published for the West Midlands, from the rows behind them.</summary>
public sealed class PublishedTotalsTests : IDisposable
{
    private readonly TestSite _site = new();

    public PublishedTotalsTests()
    {
        _site.Write("data/areas.csv", "id,name,kind,code,parent,also_known_as", "west-midlands,West Midlands,force,E23000014,,");
        _site.WriteMeasures("homicide", "burglary", "robbery");
        _site.Write("data/offence-codes.csv",
            [
                "measure,table,code", "homicide,recorded-crime,1", "robbery,recorded-crime,34A", "robbery,recorded-crime,34B",
                .. "28E 28F 28G 28H 29A 30C 30D 31A".Split(' ').Select(code => $"burglary,recorded-crime,{code}"),
            ]);
        _site.Write("crime.csv",
            ["financial_year,financial_quarter,quarter_start,pfa_code,force_name,offence_code,offences",
                .. Quarter("2018/19", 2, "28E:4149 28F:1057 28G:64 28H:2 29A:16 30C:1813 30D:241 31A:2 34A:240 34B:1802"),
                .. Quarter("2018/19", 3, "28E:5081 28F:1462 28G:71 28H:3 29A:16 30C:1481 30D:286 31A:5 34A:310 34B:1970"),
                .. Quarter("2018/19", 4, "28E:3835 28F:1191 28G:61 28H:3 29A:21 30C:1499 30D:231 31A:4 34A:254 34B:2223"),
                .. Quarter("2019/20", 1, "28E:3332 28F:1103 28G:52 28H:2 29A:22 30C:1389 30D:185 31A:2 34A:272 34B:1864"),
                .. Quarter("2020/21", 1, "1:10"),
                .. Quarter("2020/21", 2, "1:14"),
                .. Quarter("2020/21", 3, "1:13"),
                .. Quarter("2020/21", 4, "1:6")]);
    }

    /// <summary>
    /// The revised series. As first published the year to June 2019 had 28,675 burglaries and 8,945 robberies: 6 fewer
    /// and 10 more.
    /// </summary>
    [Theory]
    [InlineData("burglary", "2018-07-01", "2019-06-30", 28_681)]
    [InlineData("robbery", "2018-07-01", "2019-06-30", 8_935)]
    [InlineData("homicide", "2020-04-01", "2021-03-31", 43)]
    public void Four_quarters_add_up_to_the_published_year(string measure, string firstDay, string lastDay, long total)
    {
        var quarters = _site.Rows("crime.csv")
            .Select(row => row.Split(','))
            .Where(cells => cells[0] == measure && string.CompareOrdinal(cells[2], firstDay) >= 0 && string.CompareOrdinal(cells[3], lastDay) <= 0)
            .ToList();

        Assert.Equal(4, quarters.Count);
        Assert.Equal(total, quarters.Sum(cells => long.Parse(cells[4], CultureInfo.InvariantCulture)));
    }

    public void Dispose() => _site.Dispose();

    private static IEnumerable<string> Quarter(string year, int quarter, string counts) =>
        counts.Split(' ').Select(pair => pair.Split(':')).Select(pair => $"{year},{quarter},,E23000014,West Midlands,{pair[0]},{pair[1]}");
}
