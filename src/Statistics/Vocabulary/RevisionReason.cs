namespace OpenStatement.Statistics;

/// <summary>Why figures of a release differ from those published before.</summary>
/// <param name="Measure">Id of the measure.</param>
/// <param name="Area">Id of the area; null for every area.</param>
/// <param name="Period">The time whose figures it explains; null for every changed figure.</param>
/// <param name="Cause">What kind of reason it is.</param>
/// <param name="Text">The reason in words for the public.</param>
public sealed record RevisionReason(string Measure, string? Area, Period? Period, RevisionCause Cause, string Text)
{
    /// <summary>Whether it explains changes of the figure for a period.</summary>
    public bool Covers(SeriesKey key, Period period) =>
        Measure == key.Measure && (Area is null || Area == key.Area) && (Period is not { } whole || whole.Contains(period));

    /// <summary>
    /// Which reason a reader should see where several cover a figure: the one for the shortest time, then one for the
    /// area alone; null for none.
    /// </summary>
    public static RevisionReason? Narrowest(IEnumerable<RevisionReason> reasons, SeriesKey key, Period period) =>
        reasons.Where(reason => reason.Covers(key, period))
            .OrderBy(reason => reason.Period is { } time ? time.End.DayNumber - time.Start.DayNumber : int.MaxValue)
            .ThenBy(reason => reason.Area is null)
            .FirstOrDefault();
}

/// <summary>What made a published figure change.</summary>
public enum RevisionCause
{
    /// <summary>Records were checked again and counted as something else, or no longer.</summary>
    ReClassification,

    /// <summary>The rules changed by which events are recorded.</summary>
    RecordingChange,

    /// <summary>Events came to be known, or were written down, after the figure was published.</summary>
    LateRecording,

    /// <summary>The figure was wrong.</summary>
    Correction,

    /// <summary>The figure is worked out in another way.</summary>
    Method,
}
