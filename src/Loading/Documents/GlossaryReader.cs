using Markdig.Extensions.DefinitionLists;
using Markdig.Syntax;
using OpenStatement.Diagnostics;
using OpenStatement.Statistics;

namespace OpenStatement.Loading;

/// <summary>Reads <c>input/glossary.md</c>: a Markdown definition list and nothing else.</summary>
internal static class GlossaryReader
{
    public const string Path = "input/glossary.md";

    private const string Address = "/glossary/";

    public static GlossaryContent Read(SourceFile file, DiagnosticCollector diagnostics)
    {
        var source = new MarkdownSource { Path = file.Path, Text = file.ReadText(), Address = Address };
        if (MarkdownReader.Read(source, diagnostics) is not { } body)
            return GlossaryContent.Empty;

        diagnostics.AddRange(body.Document.Where(block => block is not DefinitionList and not LinkReferenceDefinitionGroup)
            .Select(block => DocumentDiagnostics.NotADefinition(source.Locate(block))));
        var items = body.Document.OfType<DefinitionList>().SelectMany(list => list.OfType<DefinitionItem>());
        return new GlossaryContent([.. items.SelectMany(item => ReadItem(item, source, diagnostics))], body.Links) { Quotations = body.Quotations };
    }

    private static IEnumerable<Located<GlossaryTerm>> ReadItem(DefinitionItem item, MarkdownSource source, DiagnosticCollector diagnostics)
    {
        var definition = RichTextWriter.Write([.. item.Where(block => block is not DefinitionTerm)]);
        foreach (var term in item.OfType<DefinitionTerm>())
        {
            var words = PlainText.Of(term);
            if (KebabCase.From(words) is { Length: > 0 } id)
                yield return new(new GlossaryTerm(id, words, definition), source.Locate(term));
            else
                diagnostics.Add(DocumentDiagnostics.NotADefinition(source.Locate(term)));
        }
    }
}
