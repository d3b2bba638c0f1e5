namespace OpenStatement.Drawing;

/// <summary>Puts the characters of a line in the order in which they stand from left to right.</summary>
internal static class TextOrder
{
    /// <summary>
    /// Hebrew and Arabic are turned round where they stand. What only says how its neighbours are drawn, such as a joiner or
    /// the choice between two faces of a sign, is left out; letters with accents are one character where there is one.
    /// </summary>
    public static IEnumerable<Rune> FromLeftToRight(string text)
    {
        var (right, spaces) = (new Stack<Rune>(), new List<Rune>());
        foreach (var rune in text.Normalize(NormalizationForm.FormC).EnumerateRunes().Where(IsDrawn))
        {
            if (right.Count > 0 && Rune.IsWhiteSpace(rune))
            {
                spaces.Add(rune);
                continue;
            }

            if (IsRightToLeft(rune))
            {
                foreach (var space in spaces)
                    right.Push(space);
                spaces.Clear();
                right.Push(rune);
                continue;
            }

            foreach (var turned in right.Concat(spaces))
                yield return turned;
            right.Clear();
            spaces.Clear();
            yield return rune;
        }

        foreach (var turned in right.Concat(spaces))
            yield return turned;
    }

    private static bool IsRightToLeft(Rune rune) =>
        rune.Value is (>= 0x590 and <= 0x8ff) or (>= 0xfb1d and <= 0xfdff) or (>= 0xfe70 and <= 0xfeff);

    private static bool IsDrawn(Rune rune) => rune.Value is not (
        (>= 0x200b and <= 0x200f) or (>= 0x202a and <= 0x202e) or (>= 0x2060 and <= 0x2069) or (>= 0xfe00 and <= 0xfe0f) or 0xfeff or 0xad);
}
