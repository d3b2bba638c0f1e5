namespace OpenStatement.Statistics.Tests;

/// <summary>Archives made up for tests: one measure, one release, a force called "north" and those it is compared with.</summary>
internal static class Archives
{
    /// <summary>The baseline is the year 2020; both areas have a million residents in 2020 and 2021.</summary>
    public static Archive Of(Measure measure, params ImmutableArray<Series> series) => new()
    {
        Settings = new SiteSettings
        {
            Title = "Made up",
            Url = new Uri("https://north.example"),
            Publisher = new Publisher("Office", "Commissioner", "Team", "team@north.example"),
            Force = new Force("North Police", "North", "north"),
            Licence = new Licence("Licence", new Uri("https://licence.example"), "Made up"),
            Baselines = [new Baseline(null, Period.YearEnding(new DateOnly(2020, 12, 31)), [], null)],
            ComparatorGroup = "similar",
            Voices = [],
            Sections = [],
        },
        Priorities = [],
        Measures = [measure],
        Areas = [],
        Populations = [MillionIn("north", 2020), MillionIn("north", 2021), MillionIn("south", 2020), MillionIn("south", 2021)],
        ComparatorGroups = [new ComparatorGroup("similar", "Similar", "north", [new GroupMembership("south", new DateOnly(2020, 1, 1), new DateOnly(2021, 12, 31))])],
        Releases = [ReleaseOf(series)],
    };

    private static Population MillionIn(string area, int year) => new(area, year, 1_000_000, "Made up");

    private static Release ReleaseOf(ImmutableArray<Series> series)
    {
        var end = series.Max(one => one.Observations[^1].Period.End);
        return new Release
        {
            Id = new ReleaseId(end.Year, end.Month),
            Vintage = new Vintage(series),
            Statement = new Statement
            {
                Title = "Made up",
                Period = new Period(end.AddDays(1).AddMonths(-3), end),
                DataAsAt = end,
                Published = end,
                Introduction = RichText.Empty,
            },
        };
    }
}
