namespace OpenStatement.Loading;

/// <summary>Guesses which quotation was meant, so that the advice can be copied.</summary>
internal static partial class QuotationMistake
{
    /// <param name="written">What stands between the braces.</param>
    /// <param name="names">The names of figures.</param>
    public static string Advise(string written, ImmutableArray<string> names)
    {
        ImmutableArray<string> words = [.. Other().Split(written.ToLowerInvariant().Replace('–', '-').Replace('—', '-'))
            .Where(word => word.Length > 0)];
        var cuts = Enumerable.Range(1, Math.Max(0, words.Length - 1)).Select(cut => (Head: Join(words[..cut]), Tail: Join(words[cut..])))
            .ToList();
        foreach (var (head, tail) in cuts)
        {
            if (names.Contains(tail))
                return $"Write \"{{{head} {tail}}}\".";
            if (names.Contains(head))
                return $"Write the measure first: \"{{{tail} {head}}}\".";
        }

        foreach (var (head, tail) in cuts)
        {
            if (NearestMatch.Find(tail, names) is { } nearest)
                return $"Did you mean \"{{{head} {nearest}}}\"?";
        }

        return words is [var only] && names.Contains(only)
            ? $"Write the id of the measure before it, as in {{burglary-rate {only}}}."
            : $"Write the name of one, such as {{{words.FirstOrDefault("burglary-rate")} latest}}, or \\{{ if the brace itself is meant.";
    }

    private static string Join(ImmutableArray<string> words) => string.Join('-', words);

    /// <summary>Whatever is part of no id and no name; a low line is often written for a hyphen.</summary>
    [GeneratedRegex(@"[^\p{L}\p{N}-]+", RegexOptions.CultureInvariant)]
    private static partial Regex Other();
}
