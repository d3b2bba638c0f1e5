namespace OpenStatement.Benchmarks;

/// <summary>Made-up figures for as many forces as there are in England and Wales, each the centre of an archive of its own.</summary>
internal static class ManyForces
{
    public const int Forces = 43;

    public const int Releases = 40;

    private const int Measures = 15;

    private const int GroupSize = 8;

    /// <summary>Quarters before the first release, so that it has a baseline and a trend.</summary>
    private const int EarlierQuarters = 24;

    private static readonly DateOnly s_start = new(2010, 1, 1);

    private static readonly ImmutableArray<Measure> s_measures = [.. Enumerable.Range(0, Measures).Select(MeasureOf)];

    /// <summary>Every release holds each series from its first quarter on, and changes some of what the one before said.</summary>
    public static Archive ArchiveOf(int force)
    {
        var areas = Enumerable.Range(0, GroupSize).Select(i => (force + i) % Forces).ToImmutableArray();
        return new Archive
        {
            Settings = SettingsOf(force),
            Priorities = [new Priority("crime", "Crime", PriorityKind.National, 1, new Applicability(true, null))],
            Measures = s_measures,
            Areas = [.. areas.Select(area => new Area(IdOf(area), IdOf(area), AreaKind.Force, null, null))],
            Populations =
            [
                .. from area in areas
                   from year in Enumerable.Range(s_start.Year, 20)
                   select new Population(IdOf(area), year, 500_000 + 20_000 * area + 1_000 * (year - s_start.Year), "Made up"),
            ],
            ComparatorGroups = [new ComparatorGroup("similar", "Similar", IdOf(force), [.. areas[1..].Select(area => new GroupMembership(IdOf(area), s_start, null))])],
            Releases = [.. Enumerable.Range(0, Releases).Select(release => ReleaseOf(areas, release))],
        };
    }

    private static Release ReleaseOf(ImmutableArray<int> areas, int release)
    {
        var quarters = EarlierQuarters + release + 1;
        var last = Quarter(quarters - 1);
        return new Release
        {
            Id = new ReleaseId(last.End.Year, last.End.Month),
            Vintage = new Vintage(from measure in Enumerable.Range(0, Measures) from area in areas select SeriesOf(measure, area, release, quarters)),
            Statement = new Statement { Title = "Made up", Period = last, DataAsAt = last.End, Published = last.End, Introduction = RichText.Empty },
        };
    }

    private static Series SeriesOf(int measure, int area, int release, int quarters) => new(
        new SeriesKey(s_measures[measure].Id, IdOf(area)),
        [.. Enumerable.Range(0, quarters).Select(quarter => new Observation { Period = Quarter(quarter), Value = CountOf(measure, area, release, quarter) })]);

    /// <summary>Between a handful and some thousands, with seasons, chance and, for the latest year, revisions.</summary>
    private static decimal CountOf(int measure, int area, int release, int quarter)
    {
        var chance = new Random(measure * 7_919 + area * 104_729 + quarter);
        var size = measure == 0 ? 3 : 100 * measure * (1 + area % 5);
        var revision = quarter > EarlierQuarters + release - 4 ? release % 3 : 0;
        return size + chance.Next(size) / 5 + quarter % 4 * size / 20 + revision;
    }

    private static Period Quarter(int index)
    {
        var start = s_start.AddMonths(3 * index);
        return new Period(start, start.AddMonths(3).AddDays(-1));
    }

    private static string IdOf(int force) => FormattableString.Invariant($"force-{force}");

    private static Measure MeasureOf(int index) => MadeUp.Measure() with
    {
        Id = FormattableString.Invariant($"measure-{index}"),
        Title = FormattableString.Invariant($"Measure {index}"),
    };

    private static SiteSettings SettingsOf(int force) => new()
    {
        Title = "Made up",
        Url = new Uri("https://force.example"),
        Publisher = new Publisher("Office", "Commissioner", "Team", "team@force.example"),
        Force = new Force(IdOf(force), IdOf(force), IdOf(force)),
        Licence = new Licence("Licence", new Uri("https://licence.example"), "Made up"),
        Baselines = [new Baseline(null, Period.YearEnding(new DateOnly(2015, 12, 31)), [], null)],
        ComparatorGroup = "similar",
        Voices = [],
        Sections = [],
    };
}
