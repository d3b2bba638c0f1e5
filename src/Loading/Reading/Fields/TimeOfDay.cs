namespace OpenStatement.Loading;

/// <summary>Times written as hours and minutes. Spreadsheet programs leave out the first nought and add seconds.</summary>
internal static class TimeOfDay
{
    private static readonly string[] s_forms = ["HH:mm", "H:mm", "HH:mm:00", "H:mm:00"];

    public static bool TryParse(string text, out TimeOnly time) =>
        TimeOnly.TryParseExact(text, s_forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out time);
}
