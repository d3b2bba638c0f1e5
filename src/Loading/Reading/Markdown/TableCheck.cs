using MarkdownTable = Markdig.Extensions.Tables.Table;

namespace OpenStatement.Loading;

/// <summary>Tables are not published from Markdown, which cannot give them a caption: tables are made from the figures.</summary>
internal static class TableCheck
{
    public static IEnumerable<Diagnostic> Run(MarkdownDocument document, MarkdownSource source) =>
        document.Descendants<MarkdownTable>().Select(table => MarkdownDiagnostics.Table(source.Locate(table)));
}
