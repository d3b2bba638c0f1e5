using System.Collections.Immutable;
using OpenStatement.Diagnostics;

namespace OpenStatement.Loading;

/// <summary>Reads the small tables in <c>data/</c> that the import needs, whatever the order of their columns.</summary>
internal static class SiteTable
{
    /// <summary>A table that has exactly these columns; null, with diagnostics, when it has not.</summary>
    public static List<SiteRow>? Read(string siteRoot, string name, ImmutableArray<string> columns, DiagnosticCollector problems) =>
        Read(siteRoot, name, columns, mayHaveMore: false, problems);

    /// <summary>A table that has at least these columns; the build checks its others.</summary>
    public static List<SiteRow>? ReadSome(string siteRoot, string name, ImmutableArray<string> columns, DiagnosticCollector problems) =>
        Read(siteRoot, name, columns, mayHaveMore: true, problems);

    private static List<SiteRow>? Read(
        string siteRoot, string name, ImmutableArray<string> columns, bool mayHaveMore, DiagnosticCollector problems)
    {
        var path = Path.Combine(siteRoot, name);
        if (!File.Exists(path))
        {
            problems.Add(ImportMappingDiagnostics.TableMissing(name, columns));
            return null;
        }

        using var rows = new CsvRows(Open(path), name, problems);
        var header = rows.Read() ? rows.ToArray() : [];
        var misfits = mayHaveMore ? columns.Except(header) : columns.Except(header).Concat(header.Except(columns));
        if (misfits.Any() || header.Distinct(StringComparer.Ordinal).Count() != header.Length)
        {
            problems.Add(ImportMappingDiagnostics.WrongColumns(name, header, columns));
            return null;
        }

        return Rows(rows, header, problems);
    }

    // Staff often have the table open in Excel, which is no reason not to read it.
    private static FileStream Open(string path) => new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);

    private static List<SiteRow> Rows(CsvRows rows, string[] header, DiagnosticCollector problems)
    {
        var fields = header.Index().ToDictionary(pair => pair.Item, pair => pair.Index, StringComparer.Ordinal);
        var read = new List<SiteRow>();
        while (rows.Read())
        {
            var cells = rows.ToArray();
            if (cells.Length == header.Length)
                read.Add(new SiteRow(rows.Path, rows.At(0).Line, fields, cells));
            else
                problems.Add(ImportMappingDiagnostics.WrongNumberOfCells(rows.At(0), cells.Length, header.Length));
        }

        return read;
    }
}
