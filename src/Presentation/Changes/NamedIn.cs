namespace OpenStatement.Presentation;

/// <summary>Finds measures and priorities that a text names.</summary>
internal static class NamedIn
{
    /// <summary>
    /// Whether a text says the title, in whole words and whatever its capitals. A title within a longer one does not
    /// count: a text on "Residential burglary" says nothing of "Burglary".
    /// </summary>
    /// <param name="text">Such as what was changed in a statement.</param>
    /// <param name="title">Of a measure or a priority.</param>
    /// <param name="others">Every title that the text could name.</param>
    public static bool Names(string text, string title, IEnumerable<string> others)
    {
        var longer = others.Where(other => other.Length > title.Length && other.Contains(title, StringComparison.OrdinalIgnoreCase)).ToList();
        return Places(text, title).Any(place => !longer.Any(other =>
            Places(text, other).Any(within => within <= place && place + title.Length <= within + other.Length)));
    }

    /// <summary>Every title of a measure or a priority on the site.</summary>
    public static IEnumerable<string> Titles(Archive archive) =>
        archive.Measures.Select(measure => measure.Title).Concat(archive.Priorities.Select(priority => priority.Title));

    private static IEnumerable<int> Places(string text, string title)
    {
        for (var at = text.IndexOf(title, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(title, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            if (!IsWord(text, at - 1) && !IsWord(text, at + title.Length))
                yield return at;
        }
    }

    private static bool IsWord(string text, int at) => at >= 0 && at < text.Length && char.IsLetterOrDigit(text[at]);
}
