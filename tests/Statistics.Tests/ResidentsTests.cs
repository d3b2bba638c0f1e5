namespace OpenStatement.Statistics.Tests;

public sealed class ResidentsTests
{
    private static readonly DateOnly EndOf2020 = new(2020, 12, 31);

    [Theory]
    [InlineData(2020, 6, 30, 2020)]
    [InlineData(2020, 12, 31, 2020)]
    [InlineData(2021, 3, 31, 2020)]
    [InlineData(2021, 5, 31, 2020)]
    public void The_year_wanted_is_that_of_the_30_June_within_the_twelve_months(int year, int month, int day, int wanted) =>
        Assert.Equal(wanted, PopulationYears.WantedFor(new DateOnly(year, month, day)));

    [Theory]
    [InlineData(MissingPopulation.Error)]
    [InlineData(MissingPopulation.LatestBefore)]
    [InlineData(MissingPopulation.Interpolate)]
    public void Where_every_area_has_the_year_every_rule_takes_it(MissingPopulation rule)
    {
        var years = Of(("north", 2019, 1), ("north", 2020, 2), ("north", 2021, 3)).YearsFor(["north"], EndOf2020, rule)!;
        Assert.Equal(new PopulationYears(2020, 2020, 2020), years);
        Assert.True(years.IsWanted);
    }

    [Fact]
    public void Where_a_year_is_missing_and_that_is_an_error_there_is_none() =>
        Assert.Null(Of(("north", 2019, 1), ("north", 2021, 3)).YearsFor(["north"], EndOf2020, MissingPopulation.Error));

    [Fact]
    public void The_latest_year_before_is_one_that_every_area_has()
    {
        var residents = Of(("north", 2017, 1), ("north", 2018, 1), ("north", 2019, 1), ("south", 2017, 1), ("south", 2018, 1), ("south", 2021, 1));
        Assert.Equal(new PopulationYears(2020, 2018, 2018), residents.YearsFor(["north", "south"], EndOf2020, MissingPopulation.LatestBefore));
    }

    [Fact]
    public void Between_two_years_people_lie_on_a_straight_line()
    {
        var residents = Of(("north", 2018, 1_000), ("north", 2022, 1_201));
        var years = residents.YearsFor(["north"], EndOf2020, MissingPopulation.Interpolate)!;
        Assert.Equal(new PopulationYears(2020, 2018, 2022), years);
        Assert.True(years.IsBetween);
        // Half-way between 1,000 and 1,201 are 1,100.5, and people are whole.
        Assert.Equal(1_101, residents.Of("north", years));
    }

    [Fact]
    public void After_the_last_known_year_the_line_goes_no_further()
    {
        var residents = Of(("north", 2017, 10), ("north", 2018, 20));
        var years = residents.YearsFor(["north"], EndOf2020, MissingPopulation.Interpolate)!;
        Assert.Equal((2018, 2018, false), (years.First, years.Last, years.IsBetween));
        Assert.Equal(20, residents.Of("north", years));
    }

    [Theory]
    [InlineData(MissingPopulation.Error)]
    [InlineData(MissingPopulation.LatestBefore)]
    [InlineData(MissingPopulation.Interpolate)]
    public void Before_the_first_known_year_there_is_none(MissingPopulation rule)
    {
        var residents = Of(("north", 2021, 1), ("north", 2022, 1), ("south", 2018, 1));
        Assert.Null(residents.YearsFor(["north"], EndOf2020, rule));
        Assert.Equal(["north"], residents.Lacking(["north"], EndOf2020, rule));
    }

    [Fact]
    public void An_area_without_any_population_lacks_it() =>
        Assert.Equal(["west"], Of(("north", 2018, 1)).Lacking(["north", "west"], EndOf2020, MissingPopulation.LatestBefore));

    [Fact]
    public void An_estimate_published_later_is_not_known_yet()
    {
        ImmutableArray<Population> populations =
        [
            new("north", 2019, 10, "First", new DateOnly(2020, 7, 1)), new("north", 2019, 11, "Revised", new DateOnly(2021, 7, 1)),
            new("north", 2020, 12, "First", new DateOnly(2021, 7, 1)),
        ];
        Assert.Equal((2019, 10), Known(new DateOnly(2021, 6, 30)));
        Assert.Equal((2020, 12), Known(new DateOnly(2021, 7, 1)));
        Assert.Equal(11, new Residents(populations, DateOnly.MaxValue).Of("north", new PopulationYears(2019, 2019, 2019)));

        (int Year, int People) Known(DateOnly day)
        {
            var residents = new Residents(populations, day);
            var years = residents.YearsFor(["north"], EndOf2020, MissingPopulation.LatestBefore)!;
            return (years.First, residents.Of("north", years));
        }
    }

    private static Residents Of(params (string Area, int Year, int People)[] known) =>
        new(known.Select(one => new Population(one.Area, one.Year, one.People, "Made up")), DateOnly.MaxValue);
}
