namespace OpenStatement.Presentation;

/// <summary>The highest figure of a series in words.</summary>
public static class PeakWords
{
    /// <summary>"October to December 2023, the highest of the quarters since January 2020; reached 2 times.", as a sentence.</summary>
    public static string Detail(Peak peak, Measure measure)
    {
        var times = peak.Times > 1 ? $", and in {Labels.Periods(peak.Times - 1, measure.Frequency)} before that" : "";
        var since = peak.IsSinceBreak ? $"Looked at from {Dates.Month(peak.Since.Start)} on, when the way of counting changed." : $"Figures begin in {Dates.Month(peak.Since.Start)}.";
        return $"{Dates.Span(peak.Figure.Period)}{times}. {since}{(peak.HasWithheld ? " Withheld figures are left out." : "")}";
    }
}
