namespace OpenStatement.Loading;

/// <summary>Tells abbreviations from words.</summary>
internal static class Abbreviation
{
    private const int FewestLetters = 2;

    private const int MostLetters = 7;

    /// <summary>Longer names are words between brackets.</summary>
    private const int Longest = 12;

    /// <summary>Whether a name is one: <c>CPS</c>, <c>MoJ</c> and <c>ROCUs</c>, but not <c>Rape</c> or <c>2 weeks</c>.</summary>
    public static bool IsOne(string name) =>
        name.Length <= Longest && name.Count(char.IsAsciiLetterUpper) >= FewestLetters
            && name.All(letter => char.IsLetterOrDigit(letter) || letter is '-' or '&' or '/');

    /// <summary>
    /// The abbreviation in capitals that a word of a text is, without the s of its plural; null for any other word, a numeral
    /// such as <c>XIV</c> and the code of a form or road, which has one letter.
    /// </summary>
    /// <param name="word">Letters and digits only.</param>
    public static string? InCapitals(ReadOnlySpan<char> word)
    {
        if (word.Length > FewestLetters && word[^1] == 's')
            word = word[..^1];
        if (word.IsEmpty || !char.IsAsciiLetterUpper(word[0]))
            return null;
        var (letters, isNumeral) = (0, true);
        foreach (var letter in word)
        {
            if (!char.IsAsciiLetterUpper(letter) && !char.IsAsciiDigit(letter))
                return null;
            letters += char.IsAsciiDigit(letter) ? 0 : 1;
            // Larger numerals are years in stone, not in statements; CC and DC are abbreviations.
            isNumeral &= letter is 'I' or 'V' or 'X';
        }

        return letters is >= FewestLetters and <= MostLetters && !isNumeral ? word.ToString() : null;
    }
}
