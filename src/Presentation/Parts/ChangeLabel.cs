using OpenStatement.Statistics;

namespace OpenStatement.Presentation;

/// <summary>A change ready to be shown: its shape, its words and its tone.</summary>
/// <param name="Direction">Which way the shape points.</param>
/// <param name="Tone">Better, worse or neither.</param>
/// <param name="Words">Such as "down 12%".</param>
public sealed record ChangeLabel(Direction Direction, Tone Tone, string Words)
{
    /// <summary>A percentage whose range overlaps the earlier one has not clearly changed.</summary>
    public static ChangeLabel Of(Change change, MeasureSummary summary) =>
        change.Direction is not Direction.Same && summary.Own is { } own && Surveys.IsClear(change, summary.Measure, own) is false
            ? new ChangeLabel(Direction.Same, Tone.Neutral, "no clear change")
            : Of(change, summary.Measure);

    public static ChangeLabel Of(Change change, Measure measure) =>
        new(change.Direction, Comparisons.Tone(change, measure), Comparisons.Movement(change, measure));

    /// <summary>Without a judgement, to stand beside a trend, which has one where the figures bear it out.</summary>
    public static ChangeLabel Unjudged(Change change, MeasureSummary summary) => Of(change, summary) with { Tone = Tone.Neutral };
}
