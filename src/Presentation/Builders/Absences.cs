using OpenStatement.Statistics;

namespace OpenStatement.Presentation;

/// <summary>Says of a measure without figures that it has none, and why.</summary>
internal static class Absences
{
    /// <summary>A few words, such as "Not available".</summary>
    /// <param name="measure">It has no figures in the release.</param>
    /// <param name="release">Null until a first release is published.</param>
    public static string Status(Measure measure, Release? release) => (measure.IsAvailable, release) switch
    {
        (false, _) => Labels.Of(measure.Availability),
        (_, null) => "Not published yet",
        _ => "Not in this edition",
    };

    /// <summary>A sentence on why there are none.</summary>
    /// <param name="measure">It has no figures in the release.</param>
    /// <param name="release">Null until a first release is published.</param>
    /// <param name="context">Knows whether the measure's priority applies.</param>
    public static string Reason(Measure measure, Release? release, SiteContext context)
    {
        if (measure is { IsAvailable: false, AvailabilityReason: { } unavailable })
            return unavailable;
        if (release is null)
            return "No statement has been published yet.";
        if (release.Statement.OmittedMeasures.FirstOrDefault(one => one.Measure == measure.Id) is { } omitted)
            return omitted.Reason;
        return context.PriorityOf(measure).Applicability is { Applies: false, Reason: { } notHere }
            ? $"The priority does not apply here. {notHere}"
            : OfEveryFigure(release.Vintage.Find(measure.Id, context.Settings.Force.Area));
    }

    /// <summary>The release has the series, but no figure in it.</summary>
    private static string OfEveryFigure(Series? series)
    {
        var markers = (series?.Observations ?? []).Aggregate(Markers.None, (all, observation) => all | observation.Markers);
        var meanings = MarkerSymbols.Of(markers & MarkerSymbols.ForAbsence).Select(symbol => symbol.Meaning);
        return $"Every figure is {string.Join(" or ", meanings)}.";
    }
}
