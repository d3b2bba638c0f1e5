namespace OpenStatement.Loading;

/// <summary>Finds what looks like a quotation in text that is no Markdown, where nothing would be filled in.</summary>
internal static partial class QuotationText
{
    /// <summary>The first one with its braces; null when there is none.</summary>
    public static string? Find(string text) =>
        text.Contains('{') && Quotation().Match(text) is { Success: true } match ? match.Value : null;

    /// <summary>The text with … for each quotation.</summary>
    public static string Hide(string text) => text.Contains('{') ? Quotation().Replace(text, "…") : text;

    [GeneratedRegex(@"\{[^{}]*\p{L}[^{}]*\}", RegexOptions.CultureInvariant)]
    private static partial Regex Quotation();
}
