using System.Globalization;
using System.Text;

namespace OpenStatement.Loading;

/// <summary>Ids: small letters and digits in groups joined by single hyphens. They become parts of addresses.</summary>
internal static class KebabCase
{
    private const int LongestId = 100;

    public static bool TryParse(string text, out string id)
    {
        id = text;
        return text.Length is > 0 and <= LongestId
            && text[0] != '-' && text[^1] != '-' && !text.Contains("--", StringComparison.Ordinal)
            && text.All(letter => letter == '-' || char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter));
    }

    /// <summary>The id nearest to a phrase: <c>Crime’s outcome</c> becomes <c>crimes-outcome</c>; empty when no letter can be kept.</summary>
    public static string From(string phrase)
    {
        var id = new StringBuilder();
        // Decomposed, so that an accented letter leaves its plain letter behind.
        foreach (var letter in phrase.Normalize(NormalizationForm.FormD).ToLowerInvariant())
        {
            if (char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter))
                id.Append(letter);
            else if (SeparatesWords(letter) && id.Length > 0 && id[^1] != '-')
                id.Append('-');
        }

        return id.ToString().TrimEnd('-');
    }

    private static bool SeparatesWords(char letter) =>
        letter is not ('\'' or '’') && char.GetUnicodeCategory(letter) is not UnicodeCategory.NonSpacingMark;
}
