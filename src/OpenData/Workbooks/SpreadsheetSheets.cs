namespace OpenStatement.OpenData;

/// <summary>The sheets of a workbook of figures.</summary>
internal static class SpreadsheetSheets
{
    private const int Wide = 110;

    public static Sheet Cover(MeasureDownload download, Uri site)
    {
        var (measure, statement, settings) = (download.Measure, download.Release.Statement, download.Settings);
        return new Sheet(
            "Cover",
            [Wide],
            measure.Title,
            [
                measure.Definition,
                $"Statement: {statement.Title}",
                $"Published: {Dates.Day(statement.Published)}. Figures as known on {Dates.Day(statement.DataAsAt)}.",
                $"Publisher: {settings.Publisher.Name}",
                $"Contact: see {SiteAddresses.Home.On(site).AbsoluteUri}",
                $"Source: {measure.Source}",
                $"Licence: {settings.Licence.Name}. {settings.Licence.Attribution}",
                $"The latest figures: {SiteAddresses.Measure(measure).On(site).AbsoluteUri}",
                "This workbook has 3 sheets: this cover, notes, and the figures. Each of the other two holds one table.",
            ],
            null);
    }

    public static Sheet Notes()
    {
        var columns = DownloadColumns.All.Select(column => (Heading(column.Name), column.Meaning));
        var markers = MarkerSymbols.All.Select(marker => ($"[{marker.Letter}]", $"Marker: {marker.Meaning}."));
        ImmutableArray<(string Name, string Meaning)> rows = [.. columns, .. markers];
        return new Sheet(
            "Notes",
            [24, Wide],
            "Notes: what the columns and the markers mean",
            ["This sheet holds one table."],
            new SheetTable("notes", ["Name", "Meaning"], 3, rows.Length, output =>
            {
                foreach (var (name, meaning) in rows)
                    SheetXml.WriteRow(output, CellStyle.Plain, name, meaning);
            }));
    }

    public static Sheet Figures(MeasureDownload download) => new(
        "Figures",
        [.. DownloadColumns.All.Select(column => Math.Max(14, column.Name.Length + 4))],
        $"{download.Measure.Title}: figures",
        ["This sheet holds one table. Where a cell for a value is empty, the column of markers says why. The notes explain the markers."],
        new SheetTable(
            "figures",
            [.. DownloadColumns.All.Select(column => Heading(column.Name))],
            3,
            download.Series.Sum(series => series.Observations.Length),
            output => WriteRows(download, output)));

    private static void WriteRows(MeasureDownload download, IBufferWriter<byte> output)
    {
        var measure = download.Measure;
        foreach (var series in download.Series)
        {
            var area = download.Areas[series.Key.Area];
            // The cells that are the same in every row of a series are put together once.
            var before = $"<row>{Cells(download.Release.Id.ToString(), measure.Id, measure.Title, area.Code, area.Name)}";
            var between = Cells(EnumWords.Of(measure.Frequency), EnumWords.Of(measure.Unit));
            var after = Cells(series.Key.Breakdown?.Dimension, series.Key.Breakdown?.Category);
            foreach (var observation in series.Observations)
            {
                output.WriteText(before);
                SheetXml.WriteDate(output, observation.Period.Start);
                SheetXml.WriteDate(output, observation.Period.End);
                output.WriteText(between);
                SheetXml.WriteNumber(output, observation.Value);
                SheetXml.WriteNumber(output, observation.Basis?.Numerator);
                SheetXml.WriteNumber(output, observation.Basis?.Denominator);
                output.WriteText(after);
                output.WriteText(SheetXml.TextCell(MarkerSymbols.Write(observation.Markers)));
                output.WriteText(SheetXml.TextCell(observation.Note));
                output.Write("</row>"u8);
            }
        }
    }

    private static string Cells(params IEnumerable<string?> texts) => string.Concat(texts.Select(text => SheetXml.TextCell(text)));

    /// <summary>"Period start" for <c>period_start</c>.</summary>
    private static string Heading(string column) => Sentences.Capitalise(column.Replace('_', ' '));
}
