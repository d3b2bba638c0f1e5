using Markdig.Extensions.DefinitionLists;

namespace OpenStatement.Loading;

/// <summary>Reads <c>input/glossary.md</c>: a Markdown definition list and nothing else.</summary>
internal static class GlossaryReader
{
    public const string Path = "input/glossary.md";

    public static GlossaryContent Read(SourceFile file, DiagnosticCollector diagnostics)
    {
        var source = new MarkdownSource { Path = file.Path, Text = file.ReadText(), Address = TermMarking.Glossary };
        if (MarkdownReader.Read(source, diagnostics) is not { } body)
            return GlossaryContent.Empty;

        diagnostics.AddRange(body.Document.Where(block => block is not DefinitionList and not LinkReferenceDefinitionGroup)
            .Select(block => GlossaryDiagnostics.NotADefinition(source.Locate(block))));
        var items = body.Document.OfType<DefinitionList>().SelectMany(list => list.OfType<DefinitionItem>()).ToList();
        diagnostics.AddRange(items.Where(item => item.All(block => block is DefinitionTerm || PlainText.Read([block]).Length == 0))
            .Select(item => GlossaryDiagnostics.NotADefinition(source.Locate(item))));
        var terms = items.ToDictionary(item => item, item => ReadTerms(item, source, diagnostics).ToList());
        // Only now are all terms known, and a definition may use any of them.
        var finder = new TermFinder(terms.Values.SelectMany(some => some).Select(term => term.Value));
        var abbreviations = TermMarking.Mark(body.Document, source, finder);
        return new GlossaryContent(
            [.. items.SelectMany(item => Define(terms[item], item))], body.Words with { Abbreviations = abbreviations })
        {
            Finder = finder,
        };
    }

    private static IEnumerable<Located<GlossaryTerm>> ReadTerms(DefinitionItem item, MarkdownSource source, DiagnosticCollector diagnostics)
    {
        foreach (var term in item.OfType<DefinitionTerm>())
        {
            var words = PlainText.Read(term);
            if (KebabCase.From(words) is { Length: > 0 } id)
                yield return new(new GlossaryTerm(id, words, RichText.Empty), source.Locate(term));
            else
                diagnostics.Add(GlossaryDiagnostics.NotADefinition(source.Locate(term)));
        }
    }

    private static IEnumerable<Located<GlossaryTerm>> Define(List<Located<GlossaryTerm>> terms, DefinitionItem item)
    {
        var definition = RichTextWriter.Write([.. item.Where(block => block is not DefinitionTerm)]);
        return terms.Select(term => new Located<GlossaryTerm>(term.Value with { Definition = definition }, term.Location));
    }
}
