namespace OpenStatement.Drawing;

/// <summary>How wide words of a page are, as near as can be known without the reader's own typeface.</summary>
public static class TextSize
{
    /// <summary>Of the type that words in charts have, in pixels.</summary>
    public const decimal Type = 14;

    /// <summary>From the top of a capital to the foot of a "p", in pixels.</summary>
    public const decimal Ascent = 12;

    public const decimal Descent = 4;

    /// <summary>Of words of that size in the usual faces, which average about half as much; in pixels.</summary>
    private const decimal Character = 6.9m;

    private const decimal BoldCharacter = 7.9m;

    public static decimal Width(string text, bool isBold = false) => text.Length * (isBold ? BoldCharacter : Character);
}
