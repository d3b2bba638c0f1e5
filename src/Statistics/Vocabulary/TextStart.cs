namespace OpenStatement.Statistics;

/// <summary>The beginning of texts that are too long for their place.</summary>
public static class TextStart
{
    /// <param name="text">Longer than that.</param>
    /// <param name="length">How long it may be; one less where a character of two halves would be cut in two.</param>
    public static string Of(string text, int length) => text[..(char.IsHighSurrogate(text[length - 1]) ? length - 1 : length)];
}
