namespace OpenStatement.OpenData;

/// <summary>
/// Figures as CSV: RFC 4180, UTF-8 without byte order mark, one header row, one row for each figure. Every row says
/// which release, measure, area, period and unit it is for, so that rows of several files can be put together.
/// </summary>
internal static class CsvDownload
{
    private static readonly string s_header = $"{string.Join(',', DownloadColumns.All.Select(column => column.Name))}\r\n";

    public static void Write(MeasureDownload download, IBufferWriter<byte> output)
    {
        output.WriteText(s_header);
        foreach (var series in download.Series)
            WriteSeries(download, series, output);
    }

    private static void WriteSeries(MeasureDownload download, Series series, IBufferWriter<byte> output)
    {
        var (measure, area) = (download.Measure, download.Areas[series.Key.Area]);
        // The cells that are the same in every row of a series are put together once.
        var before = CsvText.Cells(download.Release.Id.ToString(), measure.Id, measure.Title, area.Code, area.Name);
        var between = CsvText.Cells(EnumWords.Of(measure.Frequency), EnumWords.Of(measure.Unit));
        var after = CsvText.Cells(series.Key.Breakdown?.Dimension, series.Key.Breakdown?.Category);

        foreach (var observation in series.Observations)
        {
            output.Write(before);
            output.Write(","u8);
            output.WriteDate(observation.Period.Start);
            output.Write(","u8);
            output.WriteDate(observation.Period.End);
            output.Write(","u8);
            output.Write(between);
            output.Write(","u8);
            output.WriteNumber(observation.Value);
            output.Write(","u8);
            output.WriteNumber(observation.Basis?.Numerator);
            output.Write(","u8);
            output.WriteNumber(observation.Basis?.Denominator);
            output.Write(","u8);
            output.Write(after);
            output.Write(","u8);
            output.WriteText(MarkerSymbols.Write(observation.Markers));
            output.Write(","u8);
            output.WriteText(CsvText.Cell(observation.Note));
            output.Write("\r\n"u8);
        }
    }
}
