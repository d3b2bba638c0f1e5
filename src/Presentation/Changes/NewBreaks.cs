namespace OpenStatement.Presentation;

/// <summary>Says where a statement is the first to tell that the series breaks.</summary>
internal static class NewBreaks
{
    public static IEnumerable<MeasureChange> In(MeasureEdition edition) =>
        edition is { Own: { } own, Before: { } before }
            ? own.Observations
                .Where(observation => observation.Markers.HasFlag(Markers.Break) && before.At(observation.Period)?.Markers.HasFlag(Markers.Break) is not true)
                .Select(observation => new MeasureChange(
                    ChangeKind.Break,
                    $"The series breaks {Dates.In(observation.Period)}: do not compare across it.",
                    edition.Withheld.Touches(observation.Period) ? null : observation.Note))
            : [];
}
