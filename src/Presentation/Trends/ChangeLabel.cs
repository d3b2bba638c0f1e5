namespace OpenStatement.Presentation;

/// <summary>A change ready to be shown: its shape, its words and its tone.</summary>
/// <param name="Direction">Which way the shape points.</param>
/// <param name="Tone">Better, worse or neither.</param>
/// <param name="Words">Such as "down 12%".</param>
public sealed record ChangeLabel(Direction Direction, Tone Tone, string Words)
{
    /// <summary>
    /// A percentage whose range overlaps the earlier one has not clearly changed; one beside it has. Any other change on a
    /// recent figure is called better or worse only where the trend is, which knows the usual ups and downs; one on a baseline
    /// long ago by its direction, but not a small one, which a few more or fewer would turn, never one of rare
    /// events, and never one from a count too small for a percentage.
    /// </summary>
    public static ChangeLabel Of(Change change, MeasureSummary summary, Methods methods)
    {
        var isClear = change.Direction is Direction.Same || summary.Own is null ? null : Surveys.IsClear(change, summary.Measure, summary.Own);
        if (isClear is false)
            return new ChangeLabel(Direction.Same, Tone.Neutral, Comparisons.NoClearChange);
        var label = Of(change, summary.Measure);
        return isClear is true || IsBorneOut(label, change, summary, methods) ? label : label with { Tone = Tone.Neutral };
    }

    public static ChangeLabel Of(Change change, Measure measure) =>
        new(change.Direction, Comparisons.Tone(change, measure), Comparisons.Movement(change, measure));

    /// <summary>Without a judgement, to stand beside a trend, which has one where the figures bear it out.</summary>
    public static ChangeLabel Unjudged(Change change, MeasureSummary summary) =>
        summary.Own is { } own && Comparisons.IsUnclear(change, summary.Measure, own)
            ? new ChangeLabel(Direction.Same, Tone.Neutral, Comparisons.NoClearChange)
            : Of(change, summary.Measure) with { Tone = Tone.Neutral };

    private static bool IsBorneOut(ChangeLabel label, Change change, MeasureSummary summary, Methods methods) =>
        IsLongAgo(change)
            ? !summary.IsRare && !Comparisons.HasNoDifference(change, summary.Measure) && (change.Fraction is not { } fraction || Trends.MagnitudeOf(fraction, methods) is not Magnitude.Small)
            : TrendWords.Tone(summary.Trend, summary.Measure) == label.Tone;

    private static bool IsLongAgo(Change change) => change.Earlier.Period.End < change.Later.Period.YearsBefore(1).End;
}
