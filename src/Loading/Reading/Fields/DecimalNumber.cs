namespace OpenStatement.Loading;

/// <summary>Numbers as the tables write them: an optional minus sign, digits, and a point before any decimals.</summary>
internal static class DecimalNumber
{
    /// <summary>Nothing a police force counts comes near it; it keeps sums within what a decimal can hold.</summary>
    public const decimal Largest = 1_000_000_000_000_000m;

    private const NumberStyles Style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;

    public static bool TryParse(string text, out decimal number) =>
        decimal.TryParse(text, Style, CultureInfo.InvariantCulture, out number) && Math.Abs(number) <= Largest;

    public static bool TryParse(ReadOnlySpan<byte> text, out decimal number) =>
        decimal.TryParse(text, Style, CultureInfo.InvariantCulture, out number) && Math.Abs(number) <= Largest;
}
