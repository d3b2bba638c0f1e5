namespace OpenStatement.Loading;

/// <summary>Guesses what went wrong with a date, so that the advice fits the slip.</summary>
internal static partial class DateMistake
{
    private const string CurlyQuotes = "“”‘’";

    /// <param name="text">What stands in place of the date.</param>
    /// <param name="isInTable">Whether a spreadsheet program may have put it there.</param>
    public static string Advise(string text, bool isInTable)
    {
        if (text.AsSpan().IndexOfAny(CurlyQuotes) >= 0)
            return "Take away the curly quotation marks, which often come with text pasted from Word; a date needs none.";
        if (DayFirst().IsMatch(text))
            return AdviseOnDayFirst(text, isInTable);
        if (isInTable && DayNumber().IsMatch(text))
            return "Excel has saved its own day number: format the column as a date in the form yyyy-mm-dd and save again.";
        if (YearFirst().Match(text) is not { Success: true } match)
            return "Write four digits for the year, two for the month and two for the day, with hyphens between them.";

        var (year, month) = (Part(match, 1), Part(match, 2));
        if (year is < IsoDate.FirstYear or > IsoDate.LastYear)
            return $"Correct the year: it must lie between {IsoDate.FirstYear} and {IsoDate.LastYear}.";
        return month is < 1 or > 12
            ? "Correct the month: there are only 12."
            : $"Correct the day: that month has only {DateTime.DaysInMonth(year, month)}.";
    }

    private static string AdviseOnDayFirst(string text, bool isInTable)
    {
        var style = DateTimeStyles.None;
        var example = DateOnly.TryParseExact(text, ["d/M/yyyy", "d/M/yy"], CultureInfo.InvariantCulture, style, out var date)
            ? $"Write {Wording.Day(date)} instead."
            : "Write the year first, then the month and the day, with hyphens between them.";
        if (!isInTable)
            return example;
        return $"{example} Excel shows dates with the day first: format the column as a date in the form yyyy-mm-dd before you save.";
    }

    private static int Part(Match match, int group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^\d{1,2}/\d{1,2}/(\d{4}|\d{2})$", RegexOptions.CultureInvariant)]
    private static partial Regex DayFirst();

    [GeneratedRegex(@"^[34]\d{4}$", RegexOptions.CultureInvariant)]
    private static partial Regex DayNumber();

    [GeneratedRegex(@"^([0-9]{4})-([0-9]{2})-([0-9]{2})$", RegexOptions.CultureInvariant)]
    private static partial Regex YearFirst();
}

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
