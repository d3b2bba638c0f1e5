namespace OpenStatement.Loading;

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
