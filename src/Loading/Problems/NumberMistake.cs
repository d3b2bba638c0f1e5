namespace OpenStatement.Loading;

/// <summary>Guesses what went wrong with a number, so that the advice fits the slip.</summary>
internal static class NumberMistake
{
    public static string Advise(string text)
    {
        if (decimal.TryParse(text, System.Globalization.CultureInfo.InvariantCulture, out var number) && Math.Abs(number) > DecimalNumber.Largest)
            return "Check the number: no count of anything the police deal with is so large.";
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
            : "Write digits only. When there is no figure, leave the cell empty and say why in the column markers.";
    }
}
