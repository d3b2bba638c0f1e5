namespace OpenStatement.Statistics;

/// <summary>Compares the same series in two releases.</summary>
public static class Revisions
{
    /// <summary>
    /// The figures of <paramref name="earlier"/> that <paramref name="later"/> gives otherwise, earliest period first,
    /// without reasons. A new period is none of them, nor is a forecast that came to be known. To arithmetic 8.7 and 8.70
    /// are the same. One walk through both; none when both are the same object, as unchanged series of an archive are.
    /// </summary>
    /// <param name="earlier">As published before.</param>
    /// <param name="later">As published since; null when it is not published any more.</param>
    public static ImmutableArray<Revision> Between(Series earlier, Series? later)
    {
        if (ReferenceEquals(earlier, later))
            return [];
        var found = ImmutableArray.CreateBuilder<Revision>();
        var now = later?.Observations ?? [];
        var next = 0;
        foreach (var was in earlier.Observations)
        {
            while (next < now.Length && now[next].Period < was.Period)
                next++;
            if (was.Markers.HasFlag(Markers.Forecast))
                continue;
            var isListed = next < now.Length && now[next].Period == was.Period;
            if (!isListed)
                found.Add(new Revision
                {
                    Period = was.Period,
                    Earlier = was.Value,
                    Later = null,
                    Outcome = RevisionOutcome.NoLongerPublished
                });
            else if (was.Value != now[next].Value)
                found.Add(Revised(was, now[next]));
        }

        return found.ToImmutable();
    }

    private static Revision Revised(in Observation was, in Observation now)
    {
        var outcome = (was.Value, now.Value) switch
        {
            (null, _) => RevisionOutcome.Supplied,
            (_, not null) => RevisionOutcome.Changed,
            _ when now.Markers.HasFlag(Markers.Confidential) => RevisionOutcome.Withheld,
            _ => RevisionOutcome.Withdrawn,
        };
        return new Revision
        {
            Period = was.Period,
            Earlier = outcome is RevisionOutcome.Withheld ? null : was.Value,
            Later = now.Value,
            Outcome = outcome,
        };
    }
}
