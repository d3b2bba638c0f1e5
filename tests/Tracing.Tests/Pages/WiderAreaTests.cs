namespace OpenStatement.Tracing.Tests;

/// <summary>
/// Traces what pages say about similar forces, the region and the country to the yearly tables of the Office for
/// National Statistics, "Crime in England and Wales: Police Force Area data tables, year ending December 2024".
/// </summary>
public sealed class WiderAreaTests(BuiltSite site, OfficialFigures official) : IClassFixture<OfficialFigures>
{
    /// <param name="measure">Its id.</param>
    /// <param name="table">The number of its table, after a P.</param>
    [Theory]
    [InlineData("firearm-offences", "8")]
    [InlineData("fraud-and-computer-misuse", "9")]
    public void Every_number_about_similar_forces_and_the_areas_around_follows_from_the_official_tables(string measure, string table)
    {
        var page = PageReading.Of(site.Read($"/measures/{measure}/"));
        var expected = new ExpectedGroup(
            new DateOnly(2024, 10, 1), 2024, area => official.Kept[new OfficialFigure(OfficialFigure.Year2024, area, measure, "2024-01-01/2024-12-31")], hasWider: true);

        GroupParts.Check(page, expected, "year ending december 2024", table);
    }
}
