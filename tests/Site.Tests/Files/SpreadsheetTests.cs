using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;

namespace OpenStatement.Site.Tests;

/// <summary>Workbooks as a library that is not ours reads and judges them.</summary>
public sealed class SpreadsheetTests
{
    private static readonly Observation s_plain = new() { Period = Examples.Quarter, Value = 480m };

    [Fact]
    public void A_workbook_keeps_to_the_schema_of_Office()
    {
        using var workbook = Open(Examples.Burglary, s_plain, new Observation { Period = Examples.Quarter.YearsBefore(1), Value = null, Markers = Markers.Confidential, Note = "Too few" });
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(workbook, TestContext.Current.CancellationToken).Select(fault => $"{fault.Path?.XPath}: {fault.Description}"));
    }

    [Fact]
    public void It_has_a_cover_notes_and_figures_and_each_table_is_marked_up_and_fits_its_rows()
    {
        using var workbook = Open(Examples.Burglary, s_plain);
        Assert.Equal(["Cover", "Notes", "Figures"], workbook.WorkbookPart!.Workbook.Sheets!.Elements<DocumentFormat.OpenXml.Spreadsheet.Sheet>().Select(sheet => sheet.Name!.Value!));
        foreach (var sheet in workbook.WorkbookPart.WorksheetParts)
        {
            Assert.Empty(sheet.Worksheet.Descendants<MergeCell>());
            var rows = sheet.Worksheet.Descendants<Row>().ToList();
            foreach (var table in sheet.TableDefinitionParts.Select(part => part.Table))
            {
                Assert.EndsWith($"{rows.Count}", table.Reference!.Value!, StringComparison.Ordinal);
                Assert.Equal(rows[2].Elements<Cell>().Select(cell => cell.InnerText), table.TableColumns!.Elements<TableColumn>().Select(column => column.Name!.Value!));
            }
        }

        Assert.Equal(2, workbook.WorkbookPart.WorksheetParts.Sum(sheet => sheet.TableDefinitionParts.Count()));
    }

    [Theory]
    [InlineData("=HYPERLINK(\"https://evil.example\")")]
    [InlineData("+1-1")]
    [InlineData("@SUM(A1)")]
    [InlineData("\"Tŷ\", <b>&amp;</b>\nsecond line")]
    [InlineData("مرحبا \u202eabc")]
    [InlineData("e\u0301 👩🏽‍🚒")]
    [InlineData(" spaces ")]
    [InlineData("_x0041_ and _xZZZZ_")]
    public void Text_is_text_whatever_it_looks_like(string text)
    {
        using var workbook = Open(Examples.Burglary with { Title = text }, s_plain with { Note = text });
        var cells = LastRow(workbook);
        Assert.Equal((text, CellValues.InlineString), (Decoded(cells[2]), cells[2].DataType!.Value));
        Assert.Equal((text, CellValues.InlineString), (Decoded(cells[15]), cells[15].DataType!.Value));
        Assert.DoesNotContain(workbook.WorkbookPart!.WorksheetParts, sheet => sheet.Worksheet.Descendants<CellFormula>().Any());
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(workbook, TestContext.Current.CancellationToken));
    }

    [Fact]
    public void Numbers_are_numbers_and_days_are_days()
    {
        using var workbook = Open(Examples.Burglary, new Observation { Period = Examples.Quarter, Value = -22.50m, Basis = new Proportion(225, 1000) });
        var cells = LastRow(workbook);
        Assert.Equal(["-22.50", "225", "1000"], cells[9..12].Select(cell => cell.CellValue!.Text));
        Assert.All(cells[9..12], cell => Assert.Null(cell.DataType));
        Assert.Equal(new DateTime(2025, 12, 31), DateTime.FromOADate(double.Parse(cells[6].CellValue!.Text, System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void A_missing_figure_is_an_empty_cell_and_its_marker_says_why()
    {
        using var workbook = Open(Examples.Burglary, s_plain with { Value = null, Markers = Markers.Confidential });
        var cells = LastRow(workbook);
        Assert.Null(cells[9].CellValue);
        Assert.Equal("[c]", cells[14].InnerText);
    }

    [Fact]
    public void A_text_longer_than_a_cell_is_cut_and_says_so_and_characters_that_XML_cannot_hold_are_left_out()
    {
        using var workbook = Open(Examples.Burglary with { Title = "a\u0001b\uFFFFc" }, s_plain with { Note = string.Concat(Enumerable.Repeat("🙂", 20_000)) });
        var cells = LastRow(workbook);
        Assert.Equal("abc", cells[2].InnerText);
        Assert.EndsWith("🙂… (cut here: a cell holds no more)", cells[15].InnerText, StringComparison.Ordinal);
        Assert.InRange(cells[15].InnerText.Length, 32_000, 32_767);
    }

    [Fact]
    public void The_same_figures_give_the_same_bytes() =>
        Assert.Equal(Write(Examples.Burglary, s_plain).ToArray(), Write(Examples.Burglary, s_plain).ToArray());

    /// <summary>What a spreadsheet program shows for the escapes in which it keeps characters.</summary>
    private static string Decoded(Cell cell) => cell.InnerText.Replace("_x005F_", "_", StringComparison.Ordinal);

    private static Cell[] LastRow(SpreadsheetDocument workbook)
    {
        var id = workbook.WorkbookPart!.Workbook.Sheets!.Elements<DocumentFormat.OpenXml.Spreadsheet.Sheet>().Last().Id!.Value!;
        return [.. ((WorksheetPart)workbook.WorkbookPart.GetPartById(id)).Worksheet.Descendants<Row>().Last().Elements<Cell>()];
    }

    private static SpreadsheetDocument Open(Measure measure, params Observation[] observations) =>
        SpreadsheetDocument.Open(new MemoryStream(Write(measure, observations).ToArray()), isEditable: false);

    private static ReadOnlyMemory<byte> Write(Measure measure, params Observation[] observations) => Examples.Bytes(output =>
        new DataFileWriter(Examples.Url).Write(Examples.Download(measure, null, observations), FileFormat.Spreadsheet, output));
}
