using System.IO.Compression;

namespace OpenStatement.OpenData;

/// <summary>
/// Figures as an Excel workbook (ECMA-376, Office Open XML) that keeps to the Analysis Function's checklist for
/// accessible spreadsheets: a cover, notes, one marked-up table a sheet, which starts in its first column, and no merged,
/// hidden or coloured cells. Written by hand because it must be quick and the same bytes each time; see decision 0019.
/// </summary>
internal static class SpreadsheetFile
{
    public static void Write(MeasureDownload download, Uri site, IBufferWriter<byte> output)
    {
        using var zip = new ZipArchive(new BufferStream(output), ZipArchiveMode.Create);
        var date = ZipDates.Of(download.Release.Statement.Published);
        ImmutableArray<Sheet> sheets =
        [
            SpreadsheetSheets.Cover(download, site),
            SpreadsheetSheets.Notes(),
            SpreadsheetSheets.Figures(download),
        ];
        Add("[Content_Types].xml", PackageParts.ContentTypes(sheets));
        Add("_rels/.rels", PackageParts.PackageRelations);
        Add(
            "docProps/core.xml",
            PackageParts.Properties(download.Measure.Title, download.Settings.Publisher.Name, download.Release.Statement.Published));
        Add("xl/workbook.xml", PackageParts.Workbook(sheets));
        Add("xl/_rels/workbook.xml.rels", PackageParts.WorkbookRelations(sheets));
        Add("xl/styles.xml", PackageParts.Styles);
        foreach (var (index, sheet) in sheets.Index())
        {
            var number = index + 1;
            AddPart($"xl/worksheets/sheet{number}.xml", part => SheetXml.Write(sheet, part));
            if (sheet.Table is not { } table)
                continue;
            Add($"xl/worksheets/_rels/sheet{number}.xml.rels", PackageParts.SheetRelations(number));
            Add($"xl/tables/table{number}.xml", PackageParts.Table(table, number));
        }

        void Add(string path, string text) => AddPart(path, part => part.WriteText(text));

        void AddPart(string path, Action<IBufferWriter<byte>> write)
        {
            var part = new ArrayBufferWriter<byte>();
            write(part);
            var entry = zip.CreateEntry(path, CompressionLevel.Fastest);
            entry.LastWriteTime = date;
            using var stream = entry.Open();
            stream.Write(part.WrittenSpan);
        }
    }
}
