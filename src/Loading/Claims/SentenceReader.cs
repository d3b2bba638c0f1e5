namespace OpenStatement.Loading;

/// <summary>
/// Finds the sentences that are worth checking against the figures: those with digits typed by hand or a link to a
/// measure.
/// </summary>
internal static class SentenceReader
{
    /// <summary>Longer runs of words are no sentences anybody wrote.</summary>
    private const int Longest = 1_000;

    public static ImmutableArray<LocatedSentence> Read(MarkdownDocument document, MarkdownSource source) =>
    [
        .. document.Descendants<ParagraphBlock>()
            .Where(paragraph => paragraph.Inline is not null)
            .Select(paragraph => ProseText.Read(paragraph, source))
            .SelectMany(text => SentenceSplitter.Split(text.Text).Where(range => IsFit(text.Text[range])).Select(range => Cut(text, range)))
            .Where(sentence => sentence.Links.Length > 0 || sentence.Text.Any(char.IsAsciiDigit)),
    ];

    private static bool IsFit(string sentence) => sentence.Length <= Longest;

    private static LocatedSentence Cut(LocatedSentence paragraph, Range range)
    {
        var (start, length) = range.GetOffsetAndLength(paragraph.Text.Length);
        var end = start + length;
        var first = paragraph.Places.Where(place => place.Start <= start).TakeLast(1);
        return new LocatedSentence(
            paragraph.Text[range],
            [.. first.Concat(paragraph.Places.Where(place => place.Start > start && place.Start < end))
                .Select(place => place with { Start = place.Start - start })],
            [.. paragraph.Links.Where(link => link.Start >= start && link.End <= end)
                .Select(link => link with { Start = link.Start - start, End = link.End - start })]);
    }
}

/// <summary>Finds the sentences of a paragraph.</summary>
internal static partial class SentenceSplitter
{
    /// <summary>Where each sentence starts and ends; what lies between two is white space.</summary>
    public static IEnumerable<Range> Split(string text)
    {
        var start = 0;
        foreach (var end in Ends().Matches(text).Cast<Match>())
        {
            if (IsAbbreviation(text.AsSpan(start, end.Index - start)))
                continue;
            yield return start..(end.Index + end.Value.TrimEnd().Length);
            start = end.Index + end.Length;
        }

        if (start < text.Length)
            yield return start..text.Length;
    }

    private static bool IsAbbreviation(ReadOnlySpan<char> before)
    {
        var word = before[(before.LastIndexOf(' ') + 1)..];
        return word is "Mr" or "Mrs" or "Ms" or "Dr" or "St" or "No" or "Nos" or "e.g" or "i.e" or "etc" or "vs" or "cf" or "approx";
    }

    /// <summary>A full stop with white space after it; a decimal point has none.</summary>
    [GeneratedRegex(@"[.!?][”’""')\]]*\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Ends();
}
