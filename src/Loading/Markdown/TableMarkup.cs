using Markdig.Extensions.Tables;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace OpenStatement.Loading;

/// <summary>Makes tables accessible, and free of the style attributes that a strict Content-Security-Policy forbids.</summary>
internal static class TableMarkup
{
    private const string RightAligned = "numeric";

    public static void Tidy(MarkdownDocument document)
    {
        foreach (var table in document.Descendants<Table>())
        {
            foreach (var row in table.OfType<TableRow>())
                Tidy(row, table);
            foreach (var column in table.ColumnDefinitions)
                column.Alignment = null;
        }
    }

    private static void Tidy(TableRow row, Table table)
    {
        foreach (var (index, cell) in row.OfType<TableCell>().Index())
        {
            if (row.IsHeader)
                cell.GetAttributes().AddProperty("scope", "col");
            if (index < table.ColumnDefinitions.Count && table.ColumnDefinitions[index].Alignment is TableColumnAlign.Right)
                cell.GetAttributes().AddClass(RightAligned);
        }
    }
}
