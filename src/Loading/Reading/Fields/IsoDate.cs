namespace OpenStatement.Loading;

/// <summary>Dates written year-month-day. Years far from now are refused: arithmetic on them would leave the calendar.</summary>
internal static class IsoDate
{
    public const int FirstYear = 1900;

    public const int LastYear = 2199;

    private const int Length = 10;

    public static bool TryParse(string text, out DateOnly date)
    {
        Span<byte> ascii = stackalloc byte[Length];
        date = default;
        return text.Length == Length
            && Ascii.FromUtf16(text, ascii, out _) is System.Buffers.OperationStatus.Done
            && TryParse(ascii, out date);
    }

    public static bool TryParse(ReadOnlySpan<byte> text, out DateOnly date)
    {
        date = default;
        if (text.Length != Length || text[4] != '-' || text[7] != '-')
            return false;

        var (year, month, day) = (Number(text[..4]), Number(text[5..7]), Number(text[8..]));
        if (year is < FirstYear or > LastYear || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
            return false;

        date = new DateOnly(year, month, day);
        return true;
    }

    /// <summary>The number written in the digits, or -1 when something else stands among them.</summary>
    private static int Number(ReadOnlySpan<byte> digits)
    {
        var number = 0;
        foreach (var digit in digits)
        {
            if (!char.IsAsciiDigit((char)digit))
                return -1;
            number = number * 10 + digit - '0';
        }

        return number;
    }
}

/// <summary>Times written as hours and minutes. Spreadsheet programs leave out the first nought and add seconds.</summary>
internal static class TimeOfDay
{
    private static readonly string[] s_forms = ["HH:mm", "H:mm", "HH:mm:00", "H:mm:00"];

    public static bool TryParse(string text, out TimeOnly time) =>
        TimeOnly.TryParseExact(text, s_forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out time);
}
