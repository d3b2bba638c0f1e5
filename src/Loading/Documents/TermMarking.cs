using Markdig.Extensions.DefinitionLists;
using Markdig.Helpers;

namespace OpenStatement.Loading;

/// <summary>Marks in Markdown the words that the glossary explains, and finds the abbreviations that it does not.</summary>
internal static class TermMarking
{
    /// <summary>The page on which the words are explained.</summary>
    public const string Glossary = "/glossary/";

    private const string Entry = $"{Glossary}#";

    /// <returns>The abbreviations in capitals that are not explained, each where it stands first.</returns>
    public static ImmutableArray<Located<string>> Mark(MarkdownDocument document, MarkdownSource source, TermFinder terms)
    {
        var unknown = new Dictionary<string, Located<string>>(StringComparer.Ordinal);
        foreach (var block in document.Descendants<LeafBlock>().Where(block => block.Inline is not null).ToList())
        {
            var pieces = ProsePieces.Read(block.Inline!);
            var text = pieces.Text;
            var found = terms.Find(text).ToList();
            foreach (var (start, abbreviation) in UnknownAbbreviations.Find(text, found))
                unknown.TryAdd(abbreviation, new Located<string>(abbreviation, Locate(pieces, start, source)));
            // What explains itself, or names what follows, leads nowhere else.
            if (block is HeadingBlock or DefinitionTerm)
                continue;
            MarkLinks(block.Inline!);
            // From the end, so that what stands before keeps its place.
            for (var i = found.Count - 1; i >= 0; i--)
                Mark(found[i], text, pieces);
        }

        return [.. unknown.Values];
    }

    private static void MarkLinks(ContainerInline words)
    {
        foreach (var link in words.Descendants<LinkInline>().ToList())
        {
            if (link.Url?.StartsWith(Entry, StringComparison.Ordinal) is true)
                link.InsertBefore(new TermLinkInline(link.Url[Entry.Length..]) { Line = link.Line, Column = link.Column });
        }
    }

    private static void Mark(FoundTerm term, string text, ProsePieces pieces)
    {
        var (from, to) = (pieces.IndexAt(term.Start), pieces.IndexAt(term.End - 1));
        var (first, last) = (pieces.Pieces[from], pieces.Pieces[to]);
        for (var i = from; i <= to; i++)
        {
            if (!pieces.Pieces[i].IsFree || pieces.Pieces[i].Inline.Parent != first.Inline.Parent)
                return;
        }

        var words = string.Join(' ', text[term.Start..term.End].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var mark = new TermInline(term.Name, words) { Line = first.Inline.Line, Column = first.Inline.Column + term.Start - first.Start };
        first.Inline.InsertAfter(mark);
        if (last.Inline is LiteralInline end && Rest(end, term.End - last.Start) is { } rest)
            mark.InsertAfter(rest);
        for (var i = from + 1; i <= to; i++)
            pieces.Pieces[i].Inline.Remove();
        Cut((LiteralInline)first.Inline, term.Start - first.Start);
    }

    /// <summary>What stands behind so many letters; null where nothing does.</summary>
    private static LiteralInline? Rest(LiteralInline literal, int letters)
    {
        var content = literal.Content;
        return letters >= content.Length ? null : new LiteralInline(new StringSlice(content.Text, content.Start + letters, content.End))
        {
            Line = literal.Line,
            Column = literal.Column + letters,
            Span = new SourceSpan(literal.Span.Start + letters, literal.Span.End),
        };
    }

    /// <summary>Leaves only so many letters.</summary>
    private static void Cut(LiteralInline literal, int letters)
    {
        if (letters == 0)
            literal.Remove();
        else
            literal.Content = new StringSlice(literal.Content.Text, literal.Content.Start, literal.Content.Start + letters - 1);
    }

    private static SourceLocation Locate(ProsePieces pieces, int letter, MarkdownSource source)
    {
        var piece = pieces.Pieces[pieces.IndexAt(letter)];
        var start = source.Locate(piece.Inline);
        return start with { Column = start.Column + letter - piece.Start };
    }
}
