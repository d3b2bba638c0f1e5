namespace OpenStatement.Statistics;

/// <summary>A passage somebody wrote, ready to be shown.</summary>
/// <param name="Html">Safe HTML made from Markdown in which raw HTML is not allowed.</param>
/// <param name="PlainText">The same words without any mark-up, for feeds and descriptions.</param>
public sealed record RichText(string Html, string PlainText)
{
    public static RichText Empty { get; } = new("", "");

    public bool IsEmpty => PlainText.Length == 0;
}
