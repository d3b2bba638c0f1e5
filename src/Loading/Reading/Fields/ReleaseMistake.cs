namespace OpenStatement.Loading;

/// <summary>Guesses what went wrong with the name of a release, so that the advice fits the slip.</summary>
internal static class ReleaseMistake
{
    private static readonly string[] s_forms = ["MMM-yy", "MMM yyyy", "MMMM yyyy", "yyyy-M", "M/yyyy", "d/M/yyyy", "yyyy-MM-dd"];

    public static string Advise(string text)
    {
        var example = DateOnly.TryParseExact(text, s_forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? $"Write {date.ToString("yyyy-MM", CultureInfo.InvariantCulture)} instead."
            : "Write four digits for the year and two for the month, with a hyphen between them.";
        return $"{example} Excel takes it for a date: format the column as Text before you type it.";
    }
}
