namespace OpenStatement.Support;

/// <summary>Small sites made up for tests: quarters of one measure from 2020 on, for a force called "North".</summary>
public static class MadeUpSite
{
    public static DateOnly Today { get; } = new(2022, 6, 1);

    public static Priority Priority { get; } = new("neighbourhood-crime", "Neighbourhood crime", PriorityKind.National, 1, new Applicability(true, null));

    public static Archive Archive(Measure measure, params ImmutableArray<Release> releases) => new()
    {
        Settings = new SiteSettings
        {
            Title = "North",
            Url = new Uri("https://north.example"),
            Publisher = new Publisher("Office", "Commissioner", "Team", "team@north.example"),
            Force = new Force("North Police", "North", "north"),
            Licence = new Licence("Licence", new Uri("https://licence.example"), "Made up"),
            Baselines = [new Baseline(null, Period.YearEnding(new DateOnly(2020, 12, 31)), [], null)],
            Voices = [],
            Sections = [],
        },
        Priorities = [Priority],
        Measures = [measure],
        Areas = [new Area("north", "North", AreaKind.Force, null, null)],
        Releases = releases,
        Pages = [new ContentPage("about", "About", "Made up", RichText.Empty)],
    };

    public static Release Release(ReleaseId id, DateOnly published, params ImmutableArray<Series> series) => new()
    {
        Id = id,
        Vintage = new Vintage(series),
        Statement = new Statement
        {
            Title = $"Statement {id}",
            Period = new Period(id.LastDay.AddDays(1).AddMonths(-3), id.LastDay),
            DataAsAt = published,
            Published = published,
            Introduction = RichText.Empty,
        },
    };
}
