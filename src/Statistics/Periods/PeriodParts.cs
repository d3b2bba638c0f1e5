namespace OpenStatement.Statistics;

/// <summary>The figures whose periods together make up a longer one.</summary>
internal static class PeriodParts
{
    /// <summary>Earliest first, one after the other; null where a part of the period has no figure.</summary>
    public static ImmutableArray<Observation>? Of(Series series, Period period)
    {
        var parts = ImmutableArray.CreateBuilder<Observation>();
        var next = period.Start;
        foreach (var observation in series.Observations)
        {
            if (observation.Period.Start != next || observation.Period.End > period.End)
                continue;
            if (observation.Value is null)
                return null;
            parts.Add(observation);
            next = observation.Period.End.AddDays(1);
        }

        return next == period.End.AddDays(1) ? parts.ToImmutable() : null;
    }

    /// <summary>Counts added up; null where a part of the period has no figure.</summary>
    public static PeriodFigure? Total(Series series, Period period) =>
        Of(series, period) is { } parts ? new PeriodFigure(period, parts.Sum(part => part.Value!.Value), MarkersOf(parts)) : null;

    /// <summary>The counts behind the parts, taken together; null where a part has no figure or no counts.</summary>
    public static (Proportion Basis, Markers Markers)? Pool(Series series, Period period) =>
        Of(series, period) is { } parts && parts.All(part => part.Basis is { Denominator: > 0 })
            ? (new Proportion(parts.Sum(part => part.Basis!.Numerator), parts.Sum(part => part.Basis!.Denominator)), MarkersOf(parts))
            : null;

    /// <summary>A period that starts with a break lies wholly on its far side.</summary>
    private static Markers MarkersOf(ImmutableArray<Observation> parts) =>
        parts.Skip(1).Aggregate(parts[0].Markers & ~Markers.Break, (all, part) => all | part.Markers);
}
