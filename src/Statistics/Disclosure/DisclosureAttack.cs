namespace OpenStatement.Statistics;

/// <summary>
/// Does what somebody would do who wants to know withheld figures: takes every release, every total and every part, and
/// solves for what is missing. It shares nothing with <see cref="DisclosureControl"/> but what a small count is.
/// </summary>
public static class DisclosureAttack
{
    /// <summary>What readers would know although they must not, in the order of measures, periods and cells.</summary>
    /// <param name="whole">
    /// The archive before anything was withheld. It tells which figures are small and which did not change between
    /// releases; readers are taken to guess as much.
    /// </param>
    /// <param name="shown">The archive that readers see.</param>
    public static ImmutableArray<DisclosureLeak> Find(Archive whole, Archive shown)
    {
        var parents = whole.Areas.ToImmutableDictionary(area => area.Id);
        return
        [
            .. from measure in whole.Measures
               where measure.Disclosive
               from table in TablesOf(measure, whole, shown)
               orderby table.Key
               from leak in new TableAttack(measure, table.Key, whole.Settings.Methods.DisclosureThreshold, parents).Find([.. table])
               select leak,
        ];
    }

    /// <summary>By period: every figure of every release with whether it is shown.</summary>
    private static ILookup<Period, DisclosedCell> TablesOf(Measure measure, Archive whole, Archive shown) =>
        (from pair in whole.Releases.Zip(shown.Releases)
         orderby pair.First.Statement.Published, pair.First.Id
         from series in pair.First.Vintage.Of(measure.Id)
         from both in series.Observations.Zip(pair.Second.Vintage.Find(series.Key)!.Observations)
         where both.First.Value is not null || both.First.Markers.HasFlag(Markers.Confidential)
         select (both.First.Period,
             new DisclosedCell(
                 pair.First.Id, new TableCell(series.Key.Area, series.Key.Breakdown), both.First, both.Second.Value is not null)))
        .ToLookup(figure => figure.Period, figure => figure.Item2);
}

/// <summary>A figure that readers of a protected archive would know although it must not be known.</summary>
/// <param name="Kind">How they would know it.</param>
/// <param name="Release">The last release that gives it away.</param>
/// <param name="Series">Whose figure it is.</param>
/// <param name="Period">Of which period.</param>
public sealed record DisclosureLeak(LeakKind Kind, ReleaseId Release, SeriesKey Series, Period Period);

/// <summary>How readers would know a figure that must not be known.</summary>
public enum LeakKind
{
    /// <summary>It is below the threshold and shown.</summary>
    Shown,

    /// <summary>It is withheld and follows from other figures.</summary>
    WorkedOut,

    /// <summary>It is withheld, and other figures show that it and those withheld beside it are together below the threshold.</summary>
    SmallTogether,
}

/// <summary>A figure of one release as an attack meets it.</summary>
/// <param name="Release">The release.</param>
/// <param name="Cell">Where in its table it stands.</param>
/// <param name="Truth">The figure before anything was withheld.</param>
/// <param name="IsShown">Whether readers see it.</param>
internal readonly record struct DisclosedCell(ReleaseId Release, TableCell Cell, Observation Truth, bool IsShown)
{
    /// <summary>The same for figures that are one unknown.</summary>
    public int Number { get; init; }
}
