namespace OpenStatement.OpenData;

/// <summary>
/// Figures as first published and as now known as CSV, written as <see cref="CsvDownload"/> is: one row for each figure,
/// complete in itself.
/// </summary>
internal static class HistoryCsv
{
    private static readonly string s_header = $"{string.Join(',', HistoryColumns.All.Select(column => column.Name))}\r\n";

    public static void Write(HistoryDownload download, IBufferWriter<byte> output)
    {
        output.WriteText(s_header);
        foreach (var series in download.History.Series)
            WriteSeries(download, series, output);
    }

    /// <summary>The word for what became of a figure since it was first published.</summary>
    public static string Word(RevisionOutcome? outcome) => outcome is { } what ? EnumWords.Of(what) : "unchanged";

    private static void WriteSeries(HistoryDownload download, SeriesHistory series, IBufferWriter<byte> output)
    {
        var (measure, area) = (download.History.Measure, download.Areas[series.Key.Area]);
        // The cells that are the same in every row of a series are put together once.
        var before = CsvText.Cells(download.History.LatestRelease.ToString(), measure.Id, measure.Title, area.Code, area.Name);
        var between = CsvText.Cells(EnumWords.Of(measure.Frequency), EnumWords.Of(measure.Unit), series.Key.Breakdown?.Dimension, series.Key.Breakdown?.Category);

        foreach (var point in series.Points)
        {
            output.Write(before);
            output.Write(","u8);
            output.WriteDate(point.Period.Start);
            output.Write(","u8);
            output.WriteDate(point.Period.End);
            output.Write(","u8);
            output.Write(between);
            output.Write(","u8);
            WriteFigures(point, output);
            output.Write(","u8);
            WriteCourse(point, output);
            output.Write("\r\n"u8);
        }
    }

    private static void WriteFigures(in FigureHistory point, IBufferWriter<byte> output)
    {
        WriteRelease(point.FirstRelease, output);
        output.Write(","u8);
        output.WriteNumber(point.First.Value);
        output.Write(","u8);
        output.WriteText(MarkerSymbols.Write(point.First.Markers));
        output.Write(","u8);
        output.WriteNumber(point.Latest?.Value);
        output.Write(","u8);
        output.WriteText(MarkerSymbols.Write(point.Latest?.Markers ?? Markers.None));
        output.Write(","u8);
        output.WriteNumber(point.Difference);
    }

    private static void WriteCourse(in FigureHistory point, IBufferWriter<byte> output)
    {
        output.WriteText(Word(point.Outcome));
        output.Write(","u8);
        output.WriteNumber(point.TimesRevised);
        output.Write(","u8);
        if (point.LastRevised is { } revised)
            WriteRelease(revised, output);
        output.Write(","u8);
        if (point.Reason is { } reason)
            output.Write(CsvText.Cells(EnumWords.Of(reason.Cause), reason.Text));
        else
            output.Write(","u8);
        output.Write(","u8);
        output.WriteText(CsvText.Cell(point.Latest?.Note));
    }

    private static void WriteRelease(ReleaseId release, IBufferWriter<byte> output) => output.WriteText(release.ToString());
}
