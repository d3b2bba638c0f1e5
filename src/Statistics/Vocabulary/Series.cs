namespace OpenStatement.Statistics;

/// <summary>The figures of one measure in one area as known at one release, earliest period first, without duplicates.</summary>
public sealed record Series(SeriesKey Key, ImmutableArray<Observation> Observations)
{
    /// <summary>The last period that has a figure, or null when none has. What is only forecast has not happened yet.</summary>
    public Observation? Latest
    {
        get
        {
            for (var i = Observations.Length - 1; i >= 0; i--)
            {
                if (Observations[i].Value is not null && !Observations[i].Markers.HasFlag(Markers.Forecast))
                    return Observations[i];
            }

            return null;
        }
    }

    /// <summary>What was given for exactly that period, be it a figure or why there is none; null when nothing was.</summary>
    public Observation? At(Period period)
    {
        var (first, last) = (0, Observations.Length - 1);
        while (first <= last)
        {
            var middle = (first + last) / 2;
            switch (Observations[middle].Period.CompareTo(period))
            {
                case 0:
                    return Observations[middle];
                case < 0:
                    first = middle + 1;
                    break;
                default:
                    last = middle - 1;
                    break;
            }
        }

        return null;
    }

    /// <summary>The figure of exactly that period with its markers, or null when there is none.</summary>
    public PeriodFigure? FigureAt(Period period) =>
        At(period) is { Value: { } value } observation ? new PeriodFigure(period, value, observation.Markers) : null;

    /// <summary>Whether any figure at all is withheld so that nobody can be identified.</summary>
    public bool HasWithheld => Observations.Any(observation => observation.IsSuppressed);

    /// <summary>Whether any figure within a period is withheld so that nobody can be identified.</summary>
    public bool IsWithheldIn(Period period)
    {
        foreach (var observation in Observations)
        {
            if (observation.IsSuppressed && period.Contains(observation.Period))
                return true;
        }

        return false;
    }
}
