namespace OpenStatement.Presentation;

/// <summary>A measure in one statement, beside what was known of it before.</summary>
internal sealed class MeasureEdition
{
    public MeasureEdition(Measure measure, int index, WithheldNow withheld, SiteContext context)
    {
        (Measure, Withheld, Context) = (measure, withheld, context);
        Edition = context.Summaries[index];
        Previous = index > 0 ? context.Summaries[index - 1] : null;
        for (var i = index - 1; i >= 0 && Before is null; i--)
            Before = context.Summaries[i].Of(measure).Own;
    }

    public Measure Measure { get; }

    /// <summary>What must not be repeated, whatever this statement said.</summary>
    public WithheldNow Withheld { get; }

    public SiteContext Context { get; }

    public ReleaseSummary Edition { get; }

    /// <summary>Null for the first statement.</summary>
    public ReleaseSummary? Previous { get; }

    public MeasureSummary Summary => Edition.Of(Measure);

    /// <summary>The force's figures; null where this statement has none.</summary>
    public Series? Own => Summary.Own;

    /// <summary>The force's figures in the last statement before that has any; null where none has.</summary>
    public Series? Before { get; }

    public bool WasInPrevious => Previous?.HasFiguresOf(Measure) is true;

    /// <summary>The figure as it was given before; null where it was not, or only forecast.</summary>
    public Observation? GivenBefore(Period period) =>
        Before?.At(period) is { } known && !known.Markers.HasFlag(Markers.Forecast) ? known : null;
}
