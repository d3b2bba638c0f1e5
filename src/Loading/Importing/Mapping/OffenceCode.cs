namespace OpenStatement.Loading;

/// <summary>That a measure counts one offence of an official table.</summary>
public sealed record OffenceCode(string Measure, string Table, string Code, SourceLocation Location)
{
    /// <summary>Stands for all rows of a table.</summary>
    public const string Every = "*";

    // Longer than any code that is a number, and shorter than any number that shows the computer's rounding.
    private const int LongestNumber = 8;

    /// <summary>
    /// The code as the publisher's list has it. Some editions keep codes as numbers, so that 4.4 reached the file as
    /// <c>4.4000000000000004</c>; 4.10 is text in all of them and stays as it is.
    /// </summary>
    public static string Written(string code) =>
        code.Length > LongestNumber && double.TryParse(code, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            ? number.ToString(CultureInfo.InvariantCulture)
            : code;
}
