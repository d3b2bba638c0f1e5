namespace OpenStatement.Loading;

/// <summary>Ids: small letters and digits in groups joined by single hyphens. They become parts of addresses.</summary>
internal static class KebabCase
{
    private const int LongestId = 100;

    /// <summary>Those of Welsh and its neighbours.</summary>
    private const string AccentedLetters = "àáâãäåçèéêëìíîïñòóôõöùúûüýÿŵŷẁẃẅỳ";

    private const string PlainLetters = "aaaaaaceeeeiiiinooooouuuuyywywwwy";

    public static bool TryParse(string text, out string id)
    {
        id = text;
        return text.Length is > 0 and <= LongestId
            && text[0] != '-' && text[^1] != '-' && !text.Contains("--", StringComparison.Ordinal)
            && text.All(letter => letter == '-' || char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter));
    }

    /// <summary>
    /// The id nearest to a phrase: <c>Crime’s outcome</c> becomes <c>crimes-outcome</c>; empty when no letter can be
    /// kept.
    /// </summary>
    public static string From(string phrase)
    {
        var id = new StringBuilder();
        foreach (var letter in phrase.ToLowerInvariant().Select(WithoutAccent))
        {
            if (char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter))
                id.Append(letter);
            else if (letter is not ('\'' or '’') && id.Length > 0 && id[^1] != '-')
                id.Append('-');
        }

        return id.ToString().TrimEnd('-');
    }

    /// <summary>By a table, because text cannot be normalised without the language settings this program does without.</summary>
    private static char WithoutAccent(char letter) => AccentedLetters.IndexOf(letter) is >= 0 and var index ? PlainLetters[index] : letter;
}
