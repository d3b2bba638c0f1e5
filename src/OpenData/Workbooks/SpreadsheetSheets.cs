namespace OpenStatement.OpenData;

/// <summary>The sheets of a workbook of figures.</summary>
internal static class SpreadsheetSheets
{
    private const int Wide = 110;

    private static readonly SheetRowFormat s_cells = new();

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
        var columns = FigureColumns.All.Select(column => (Heading(column.Name), column.Meaning));
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
        [.. FigureColumns.All.Select(column => Math.Max(14, column.Name.Length + 4))],
        $"{download.Measure.Title}: figures",
        ["This sheet holds one table. Where a cell for a value is empty, the column of markers says why. The notes explain the markers."],
        new SheetTable(
            "figures",
            [.. FigureColumns.All.Select(column => Heading(column.Name))],
            3,
            download.Series.Sum(series => series.Observations.Length),
            output => new RowWriter<FigureRow>(FigureColumns.All, s_cells).Write(download.Rows, output)));

    /// <summary>"Period start" for <c>period_start</c>.</summary>
    private static string Heading(string column) => Sentences.Capitalise(column.Replace('_', ' '));
}
