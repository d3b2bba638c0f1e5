namespace OpenStatement.Statistics.Tests;

/// <summary>
/// Small tables for one quarter: each figure has a name, "area" for a whole, "area category" for a part of the dimension
/// "group" and "area dimension:category" for a part of another.
/// </summary>
internal static class Tables
{
    public static Measure Count { get; } = MadeUp.Measure() with { Disclosive = true };

    /// <summary>The force "north" lies in the region "region" and has boroughs and, apart from them, neighbourhoods.</summary>
    private static readonly ImmutableArray<Area> s_areas =
    [
        new("region", "Region", AreaKind.Region, null, null), new("north", "North", AreaKind.Force, null, "region"),
        new("east", "East", AreaKind.Borough, null, "north"), new("west", "West", AreaKind.Borough, null, "north"), new("mid", "Mid", AreaKind.Borough, null, "north"), new("far", "Far", AreaKind.Borough, null, "north"),
        new("hill", "Hill", AreaKind.Neighbourhood, null, "north"), new("dale", "Dale", AreaKind.Neighbourhood, null, "north"),
    ];

    /// <summary>Releases of which each is published a quarter after the one before. Counts under 5 are small.</summary>
    public static Archive Of(Measure measure, params ImmutableArray<(string Name, Observation Figure)[]> releases)
    {
        var archive = Archives.Of(measure, SeriesOf.Quarters(1m));
        return archive with { Areas = s_areas, Releases = [.. releases.Select((figures, number) => Release(archive.Releases[0], measure, figures, number))] };
    }

    public static Archive Of(params ImmutableArray<(string Name, Observation Figure)[]> releases) => Of(Count, releases);

    public static Observation Figure(decimal? value, Markers markers = Markers.None) => new() { Period = SeriesOf.Quarter(0), Value = value, Markers = markers };

    public static Observation Share(decimal numerator, decimal denominator) =>
        Figure(100 * numerator / denominator) with { Basis = new Proportion(numerator, denominator) };

    /// <summary>The names of the withheld figures of the last release, in order.</summary>
    public static IEnumerable<string> Withheld(Archive archive) =>
        from series in DisclosureControl.Protect(archive).Releases[^1].Vintage.Of("burglary")
        where series.Observations[0] is { Value: null, Markers: var markers } && markers.HasFlag(Markers.Confidential)
        select Name(series.Key);

    public static string Name(SeriesKey key) => key.Breakdown is { } part ? $"{key.Area} {part.Category}" : key.Area;

    private static Release Release(Release pattern, Measure measure, (string Name, Observation Figure)[] figures, int number)
    {
        var published = new DateOnly(2021, 1, 1).AddMonths(3 * number);
        return pattern with
        {
            Id = new ReleaseId(published.Year, published.Month),
            Statement = pattern.Statement with { Published = published },
            Vintage = new Vintage(figures.Select(figure => new Series(KeyOf(measure, figure.Name.Split(' ')), [figure.Figure]))),
        };
    }

    private static SeriesKey KeyOf(Measure measure, string[] name) =>
        new(measure.Id, name[0], name.Length == 1 ? null : name[1].Split(':') is [var dimension, var category] ? new Breakdown(dimension, category) : new Breakdown("group", name[1]));
}
