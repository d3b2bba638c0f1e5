namespace OpenStatement.Presentation;

/// <summary>Turning words into sentences.</summary>
public static class Sentences
{
    /// <summary>The same words with a capital at the start.</summary>
    public static string Capitalise(string words) => words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];

    /// <summary>
    /// The same words without a capital at the start, for use within a sentence. An abbreviation such as "DNA" keeps it, and so
    /// does a name whose second word has one too, such as "Domestic Abuse".
    /// </summary>
    public static string Uncapitalise(string words) =>
        words.Length == 0 || (words.Length > 1 && char.IsUpper(words[1])) || HasCapitalAt(words.IndexOf(' ', StringComparison.Ordinal) + 1, words)
            ? words
            : char.ToLowerInvariant(words[0]) + words[1..];

    private static bool HasCapitalAt(int index, string words) => index > 0 && index < words.Length && char.IsUpper(words[index]);

    /// <summary>"a", "a and b", "a, b and c".</summary>
    public static string List(IReadOnlyList<string> words) =>
        words.Count < 2 ? string.Concat(words) : $"{string.Join(", ", words.SkipLast(1))} and {words[^1]}";
}
