namespace OpenStatement.OpenData;

/// <summary>Changed figures as CSV, written as <see cref="CsvDownload"/> is: one row for each figure, complete in itself.</summary>
internal static class RevisionsCsv
{
    private static readonly string s_header = $"{string.Join(',', RevisionColumns.All.Select(column => column.Name))}\r\n";

    public static void Write(RevisionsDownload download, IBufferWriter<byte> output)
    {
        output.WriteText(s_header);
        foreach (var measure in download.Measures)
        {
            foreach (var series in measure.Series)
                WriteSeries(measure, series, download.Areas[series.Key.Area], output);
        }
    }

    private static void WriteSeries(MeasureRevisions revisions, SeriesRevisions series, Area area, IBufferWriter<byte> output)
    {
        var measure = revisions.Measure;
        // The cells that are the same in every row of a series are put together once.
        var before = CsvText.Cells(revisions.To.ToString(), revisions.From.ToString(), measure.Id, measure.Title, area.Code, area.Name);
        var between = CsvText.Cells(
            EnumWords.Of(measure.Frequency), EnumWords.Of(measure.Unit), series.Key.Breakdown?.Dimension, series.Key.Breakdown?.Category);

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
            output.WriteNumber(point.Earlier);
            output.Write(","u8);
            output.WriteNumber(point.Later);
            output.Write(","u8);
            output.WriteNumber(point.Difference);
            output.Write(","u8);
            output.Write(CsvText.Cells(EnumWords.Of(point.Outcome), CauseOf(point), point.Reason?.Text));
            output.Write("\r\n"u8);
        }
    }

    private static string? CauseOf(Revision point) => point.Reason is { } reason ? EnumWords.Of(reason.Cause) : null;
}
