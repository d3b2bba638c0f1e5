namespace OpenStatement.Presentation.Tests;

/// <summary>Small sites made up for tests: quarters of one measure from 2020 on, for a force called "North".</summary>
internal static class Sites
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

    /// <summary>What a release says about a priority on the page of the priority.</summary>
    public static PriorityContent ContentOf(Priority priority, ReleaseSummary summary, SiteContext context) =>
        PriorityContents.Of(priority, summary, new PriorityPlace(new WrittenTexts(summary, context), SiteAddresses.Priority), context);

    public static SiteContext Context(Archive archive) => new(archive, Derivation.Summarise(archive), Today);

    /// <summary>What one release with these figures says, and the site around it.</summary>
    /// <param name="own">The force's figures.</param>
    /// <param name="measure">A count unless given.</param>
    /// <param name="groups">The figures of its parts.</param>
    /// <param name="baselines">The year 2020 unless given.</param>
    public static (MeasureSummary Summary, SiteContext Context) With(
        Series own, Measure? measure = null, ImmutableArray<Series>? groups = null, ImmutableArray<Baseline>? baselines = null)
    {
        measure ??= MadeUp.Measure();
        var end = own.Observations[^1].Period.End;
        var archive = Archive(measure, Release(new ReleaseId(end.Year, end.Month), Today, [own, .. groups ?? []]));
        var context = Context(archive with { Settings = archive.Settings with { Baselines = baselines ?? archive.Settings.Baselines } });
        return (context.Latest!.Of(measure), context);
    }

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
