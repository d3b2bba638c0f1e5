namespace OpenStatement.Loading;

/// <summary>Compares the first words of a paragraph with those by which it is known again.</summary>
internal static class PinnedWords
{
    /// <summary>Enough to tell paragraphs apart, few enough to leave the rest of a paragraph to be mended.</summary>
    private const int Kept = 8;

    public static string Take(string paragraph) => string.Join(' ', Split(paragraph).Take(Kept));

    /// <summary>Whether a paragraph starts with these words; how they are spaced makes no difference.</summary>
    public static bool Start(string pinned, string paragraph)
    {
        var (first, all) = (string.Join(' ', Split(pinned)), string.Join(' ', Split(paragraph)));
        return all.StartsWith(first, StringComparison.Ordinal) && (all.Length == first.Length || !char.IsLetterOrDigit(all[first.Length]));
    }

    /// <summary>The number of the first paragraph that starts with these words; null where none does.</summary>
    public static int? NumberOf(string pinned, ImmutableArray<string> paragraphs)
    {
        for (var i = 0; i < paragraphs.Length; i++)
        {
            if (Start(pinned, paragraphs[i]))
                return i + 1;
        }

        return null;
    }

    private static string[] Split(string words) => words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
