namespace OpenStatement.Presentation;

/// <summary>A number in a table.</summary>
/// <param name="Value">What a chart or a script reads; null where there is no figure.</param>
/// <param name="Text">What a reader reads; empty where there is no figure.</param>
/// <param name="Markers">Stand beside the text.</param>
public sealed record Figure(decimal? Value, string Text, Markers Markers)
{
    public static Figure Of(decimal? value, Measure measure, Markers markers = Markers.None) =>
        new(value, value is { } number ? Numbers.Write(number, measure) : "", markers);

    /// <summary>Those of a figure; where there is none, those that say why.</summary>
    internal static Markers MarkersOf(PeriodFigure? figure, bool isWithheld) =>
        figure?.Markers ?? (isWithheld ? Markers.Confidential : Markers.NotAvailable);
}
