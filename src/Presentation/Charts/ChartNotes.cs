namespace OpenStatement.Presentation;

/// <summary>
/// Numbers the notes on the points of a chart, from left to right. The same words have one number. What holds for every point
/// marks none: it stands below the figures.
/// </summary>
internal static class ChartNotes
{
    public static ImmutableArray<NumberedNote> Of(ImmutableArray<Observation> shown) =>
        [.. shown
            .Where(observation => observation.Note is not null)
            .GroupBy(observation => observation.Note!, observation => observation.Period)
            .Where(note => note.Count() == 1 || note.Count() < shown.Length)
            .Select((note, index) => new NumberedNote(note.Key, new ChartNote(index + 1, Words(note.Key, [.. note]))))];

    private static string Words(string note, ImmutableArray<Period> periods) => periods.Length == 1 ? $"{Dates.Span(periods[0])}: {note}" : note;
}
