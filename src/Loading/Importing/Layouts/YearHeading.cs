namespace OpenStatement.Loading;

/// <summary>Reads the headings of columns such as <c>Apr  2019 to  Mar  2020</c> and <c>Apr 2011 to Mar 2012 [note 9]</c>.</summary>
internal static partial class YearHeading
{
    /// <summary>Null for any other heading, such as that of a rate or a change.</summary>
    public static Period? Read(string heading)
    {
        var match = Pattern().Match(heading);
        return match.Success && Month(match, 1) is { } first && Month(match, 2) is { } last && first <= last
            ? new Period(first, last.AddMonths(1).AddDays(-1))
            : null;
    }

    private static DateOnly? Month(Match match, int number) =>
        DateOnly.TryParseExact(
            $"{match.Groups[$"month{number}"].Value} {match.Groups[$"year{number}"].Value}",
            "MMM yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : null;

    [GeneratedRegex(
        @"^(?<month1>[A-Z][a-z]{2})\s+(?<year1>\d{4})\s+to\s+(?<month2>[A-Z][a-z]{2})\s+(?<year2>\d{4})(\s*\[note[^\]]*\])*$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Pattern();
}
