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

/// <summary>Guesses what went wrong with a number, so that the advice fits the slip.</summary>
internal static class NumberMistake
{
    /// <param name="text">The number as it was written.</param>
    /// <param name="hasMarkers">Whether the table has a column that says why there is no number.</param>
    public static string Advise(string text, bool hasMarkers)
    {
        var empty = hasMarkers ? "leave the cell empty and write [x], for not available, in the column markers" : "leave the cell empty";
        if (decimal.TryParse(text, System.Globalization.CultureInfo.InvariantCulture, out var number)
            && Math.Abs(number) > DecimalNumber.Largest)
            return "Check the number: no count of anything the police deal with is so large.";
        if (text.StartsWith('='))
            return "Excel has saved the formula and not its result: copy the cell, paste it as a value, and save again.";
        if (text.StartsWith('#'))
            return $"Excel writes {text} where a formula has failed: mend the formula and paste its result as a value, or {empty}.";
        if (StandsForNothing(text))
            return $"{char.ToUpperInvariant(empty[0])}{empty[1..]}; a true zero is written 0.";
        if (text.Contains('%'))
            return "Remove the % sign: the unit of a measure stands in measures.csv.";
        if (text.Contains('£'))
            return "Remove the £ sign and write the digits only.";
        if (text.Contains(','))
            return "Remove the comma: thousands are not separated, and decimals follow a point.";
        if (text.Contains('e', StringComparison.OrdinalIgnoreCase) && char.IsAsciiDigit(text[0]))
            return "Excel has shortened the number: format the column as a number without separators and save again.";
        if (text.Contains('['))
            return "Put the symbol in the column markers and leave this cell empty.";
        return DecimalNumber.TryParse(text.Replace(" ", "", StringComparison.Ordinal), out _)
            ? "Remove the spaces: thousands are not separated."
            : $"Write digits only. When there is no figure, {empty}.";
    }

    /// <param name="text">The whole number as it was written.</param>
    public static string AdviseWhole(string text)
    {
        if (int.TryParse(text, System.Globalization.CultureInfo.InvariantCulture, out _))
            return "Choose a number in that range.";
        if (text.Contains('%'))
            return "Remove the % sign.";
        return "Write digits only, without separators or decimals.";
    }

    /// <summary>What people write where there is no figure.</summary>
    private static bool StandsForNothing(string text) =>
        text.ToLowerInvariant() is "n/a" or "na" or "nil" or "none" or "x" || !text.Any(char.IsLetterOrDigit) && !text.Contains('[');
}
