namespace OpenStatement.Presentation;

/// <summary>Says of a measure without figures that it has none, and why.</summary>
internal static class Absences
{
    /// <summary>A few words, such as "Not available".</summary>
    /// <param name="measure">It has no figures in the release.</param>
    /// <param name="release">Null until a first release is published.</param>
    /// <param name="context">Knows whose figures they are.</param>
    public static string Status(Measure measure, Release? release, SiteContext context) => (measure.IsAvailable, release) switch
    {
        (_, { Id: var id }) when measure.IsWithdrawnIn(id) => "Withdrawn",
        (false, _) => Labels.Of(measure.Availability),
        (_, null) => "Not published yet",
        _ when release.Vintage.Find(measure.Id, context.Settings.Force.Area) is { HasWithheld: true } => "Withheld",
        _ => "Not in this edition",
    };

    /// <summary>A sentence on why there are none.</summary>
    /// <param name="measure">It has no figures in the release.</param>
    /// <param name="release">Null until a first release is published.</param>
    /// <param name="context">Knows whether the measure's priority applies.</param>
    public static string Reason(Measure measure, Release? release, SiteContext context)
    {
        if (release is not null && measure.IsWithdrawnIn(release.Id))
            return measure.Withdrawal!.Reason;
        if (measure is { IsAvailable: false, AvailabilityReason: { } unavailable })
            return unavailable;
        if (release is null)
            return "No statement has been published yet.";
        if (release.Statement.OmittedMeasures.FirstOrDefault(one => one.Measure == measure.Id) is { } omitted)
            return omitted.Expected is { } day ? $"{omitted.Reason} The figures are expected on {Dates.Day(day)}." : omitted.Reason;
        return context.PriorityOf(measure).Applicability is { Applies: false, Reason: { } notHere }
            ? $"The priority does not apply here. {notHere}"
            : OfEveryFigure(release.Vintage.Find(measure.Id, context.Settings.Force.Area));
    }

    /// <summary>
    /// That figures later than those a page speaks of, or part of the latest twelve months, are withheld; null where none is.
    /// </summary>
    /// <param name="summary">Of a measure that has a figure.</param>
    public static string? Withheld(MeasureSummary summary)
    {
        if (summary is not { Own: { } own, Latest: { } latest })
            return null;
        var later = own.Observations.Where(observation => observation.Period.End > latest.Period.End && observation.IsSuppressed).ToList();
        var sentences = new List<string>();
        if (later.Count == 1)
            sentences.Add($"The figure for {Dates.The(later[0].Period)} is {Meaning}.");
        else if (later.Count > 1)
            sentences.Add($"The figures from {Dates.Month(later[0].Period.Start)} to {Dates.Month(later[^1].Period.End)} are {Meaning}.");
        if (LacksTotal(summary, own, latest))
            sentences.Add($"There is no total for {Dates.The(Period.YearEnding(latest.Period.End))}, because a figure within it is {Meaning}.");
        return sentences.Count == 0 ? null : string.Join(' ', sentences);
    }

    private static string Meaning => MarkerSymbols.Of(Markers.Confidential).Single().Meaning;

    private static bool LacksTotal(MeasureSummary summary, Series own, PeriodFigure latest) =>
        summary is { TwelveMonths: null, Measure.AddsUpToYear: true }
        && own.IsWithheldIn(Period.YearEnding(latest.Period.End));

    /// <summary>The release has the series, but no figure in it.</summary>
    public static string OfEveryFigure(Series? series)
    {
        var markers = (series?.Observations ?? []).Aggregate(Markers.None, (all, observation) => all | observation.Markers);
        var meanings = MarkerSymbols.Of(markers & MarkerSymbols.ForAbsence).Select(symbol => symbol.Meaning);
        return $"Every figure is {string.Join(" or ", meanings)}.";
    }
}
