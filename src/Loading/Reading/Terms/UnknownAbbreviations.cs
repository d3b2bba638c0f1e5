namespace OpenStatement.Loading;

/// <summary>Finds abbreviations in capitals that nobody explains.</summary>
internal static class UnknownAbbreviations
{
    /// <param name="text">What was written.</param>
    /// <param name="explained">The words in it that the glossary explains, from left to right.</param>
    public static IEnumerable<(int Start, string Abbreviation)> Find(string text, IReadOnlyList<FoundTerm> explained)
    {
        var (start, next) = (0, 0);
        while (start < text.Length)
        {
            if (!char.IsLetterOrDigit(text[start]))
            {
                start++;
                continue;
            }

            var end = start;
            while (end < text.Length && char.IsLetterOrDigit(text[end]))
                end++;
            while (next < explained.Count && explained[next].End <= start)
                next++;
            var isExplained = next < explained.Count && explained[next].Start <= start;
            if (!isExplained && Abbreviation.InCapitals(text.AsSpan(start, end - start)) is { } abbreviation
                && !IsPartOfId(text, start, end))
                yield return (start, abbreviation);
            start = end;
        }
    }

    /// <summary>Whether it is part of a longer name, such as <c>GOV.UK</c>, <c>COVID-19</c> or <c>ABC_123</c>.</summary>
    private static bool IsPartOfId(string text, int start, int end) =>
        Joins(text, start - 1, start - 2) || Joins(text, end, end + 1);

    private static bool Joins(string text, int sign, int beyond)
    {
        if (sign < 0 || sign >= text.Length)
            return false;
        var other = beyond >= 0 && beyond < text.Length ? text[beyond] : ' ';
        return text[sign] switch
        {
            '_' or '@' or '#' => true,
            '.' => char.IsLetterOrDigit(other),
            '-' or '/' => char.IsDigit(other),
            _ => false,
        };
    }
}
