using Markdig;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Renderers;

namespace OpenStatement.Loading;

/// <summary>
/// Finds quotations such as <c>{homicide latest}</c>: words of letters, digits and hyphens between braces. Other braces
/// are left to <see cref="StrayBraceCheck"/>.
/// </summary>
internal sealed class QuotationParser : InlineParser
{
    /// <summary>Longer than any id with any name.</summary>
    private const int Longest = 200;

    public QuotationParser() => OpeningCharacters = ['{'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (EndOf(slice) is not { } length)
            return false;
        var text = slice.Text.AsSpan(slice.Start + 1, length - 2).ToString();
        processor.Inline = new QuotationInline(string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))
        {
            Span = { Start = processor.GetSourcePosition(slice.Start, out var line, out var column) },
            Line = line,
            Column = column,
        };
        processor.Inline.Span.End = processor.Inline.Span.Start + length - 1;
        slice.Start += length;
        return true;
    }

    /// <summary>The length of the quotation with its braces; null when there is none.</summary>
    private static int? EndOf(StringSlice slice)
    {
        var hasLetter = false;
        for (var length = 1; length < Longest; length++)
        {
            var letter = slice.PeekChar(length);
            if (letter == '}')
                return hasLetter ? length + 1 : null;
            if (!char.IsLetterOrDigit(letter) && letter is not ('-' or '_' or ' ' or '\n'))
                return null;
            hasLetter |= char.IsLetter(letter);
        }

        return null;
    }
}

/// <summary>Teaches the reader of Markdown to find quotations.</summary>
internal sealed class QuotationExtension : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline) => pipeline.InlineParsers.Insert(0, new QuotationParser());

    /// <summary>Nothing to do: what writes Markdown knows how to write parts of a page.</summary>
    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
    }
}
