using System.Security;

namespace OpenStatement.OpenData;

/// <summary>The parts of a workbook that are the same, or nearly so, in every one.</summary>
internal static class PackageParts
{
    public const string Declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    public const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    public const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private const string Package = "http://schemas.openxmlformats.org/package/2006";
    private const string Type = "application/vnd.openxmlformats-officedocument.spreadsheetml";

    public static string PackageRelations { get; } = RelationList(
        ($"{Relations}/officeDocument", "xl/workbook.xml"),
        ($"{Package}/relationships/metadata/core-properties", "docProps/core.xml"));

    /// <summary>The looks of cells, in the order of <see cref="CellStyle"/>.</summary>
    public static string Styles { get; } =
        $"{Declaration}<styleSheet xmlns=\"{Main}\">"
        + "<numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"yyyy\\-mm\\-dd\"/></numFmts>"
        + "<fonts count=\"3\"><font><sz val=\"12\"/><name val=\"Arial\"/></font>"
        + "<font><b/><sz val=\"16\"/><name val=\"Arial\"/></font><font><b/><sz val=\"12\"/><name val=\"Arial\"/></font></fonts>"
        + "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill></fills>"
        + "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>"
        + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
        + "<cellXfs count=\"5\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>"
        + "<xf numFmtId=\"0\" fontId=\"1\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyFont=\"1\"/>"
        + "<xf numFmtId=\"0\" fontId=\"2\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyFont=\"1\"/>"
        + "<xf numFmtId=\"164\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\"/>"
        + "<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyAlignment=\"1\">"
        + "<alignment wrapText=\"1\" vertical=\"top\"/></xf></cellXfs>"
        + "<cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles></styleSheet>";

    public static string ContentTypes(ImmutableArray<Sheet> sheets) =>
        $"{Declaration}<Types xmlns=\"{Package}/content-types\">"
        + $"<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
        + $"<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
        + $"<Override PartName=\"/docProps/core.xml\" ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/>"
        + $"<Override PartName=\"/xl/workbook.xml\" ContentType=\"{Type}.sheet.main+xml\"/>"
        + $"<Override PartName=\"/xl/styles.xml\" ContentType=\"{Type}.styles+xml\"/>"
        + Each(sheets, (number, _) => $"<Override PartName=\"/xl/worksheets/sheet{number}.xml\" ContentType=\"{Type}.worksheet+xml\"/>")
        + Each(sheets, (number, sheet) =>
            sheet.Table is null ? "" : $"<Override PartName=\"/xl/tables/table{number}.xml\" ContentType=\"{Type}.table+xml\"/>")
        + "</Types>";

    public static string Properties(string title, string creator, DateOnly published) =>
        $"{Declaration}<cp:coreProperties xmlns:cp=\"{Package}/metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" "
        + "xmlns:dcterms=\"http://purl.org/dc/terms/\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">"
        + $"<dc:title>{SheetText.Escape(title)}</dc:title><dc:creator>{SheetText.Escape(creator)}</dc:creator>"
        + "<dc:language>en-GB</dc:language>"
        + $"<dcterms:created xsi:type=\"dcterms:W3CDTF\">{IsoDay.Of(published)}T00:00:00Z</dcterms:created></cp:coreProperties>";

    public static string Workbook(ImmutableArray<Sheet> sheets) =>
        $"{Declaration}<workbook xmlns=\"{Main}\" xmlns:r=\"{Relations}\"><sheets>"
        + Each(sheets, (number, sheet) => $"<sheet name=\"{sheet.Name}\" sheetId=\"{number}\" r:id=\"rId{number}\"/>")
        + "</sheets></workbook>";

    public static string WorkbookRelations(ImmutableArray<Sheet> sheets) => RelationList(
    [
        .. Enumerable.Range(1, sheets.Length).Select(number => ($"{Relations}/worksheet", $"worksheets/sheet{number}.xml")),
        ($"{Relations}/styles", "styles.xml"),
    ]);

    public static string SheetRelations(int sheet) => RelationList(($"{Relations}/table", $"../tables/table{sheet}.xml"));

    public static string Table(SheetTable table, int number) =>
        $"{Declaration}<table xmlns=\"{Main}\" id=\"{number}\" name=\"{table.Name}\" displayName=\"{table.Name}\" ref=\"{table.Range}\">"
        + $"<autoFilter ref=\"{table.Range}\"/>"
        + $"<tableColumns count=\"{table.Columns.Length}\">"
        + Each(table.Columns, (number, column) => $"<tableColumn id=\"{number}\" name=\"{SecurityElement.Escape(column)}\"/>")
        + "</tableColumns></table>";

    private static string RelationList(params IEnumerable<(string Type, string Target)> relations) =>
        $"{Declaration}<Relationships xmlns=\"{Package}/relationships\">"
        + Each(relations, (number, relation) => $"<Relationship Id=\"rId{number}\" Type=\"{relation.Type}\" Target=\"{relation.Target}\"/>")
        + "</Relationships>";

    /// <summary>The items one after the other, each with its number, counted from 1.</summary>
    private static string Each<T>(IEnumerable<T> items, Func<int, T, string> write) =>
        string.Concat(items.Index().Select(numbered => write(numbered.Index + 1, numbered.Item)));
}
