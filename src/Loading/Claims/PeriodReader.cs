namespace OpenStatement.Loading;

/// <summary>Finds the names of periods in a sentence.</summary>
internal static partial class PeriodReader
{
    private const string Month = "(?:January|February|March|April|May|June|July|August|September|October|November|December)";

    /// <summary>Between the length of a period and its last month.</summary>
    private const string Until = ",? (?:ending|ended|to|up to|which ended|that ended)(?: in| on| at)?(?: the)?(?: end of)?(?: \\d{1,2})? ";

    /// <summary>After "the quarter" or "the year": words that make it another than the latest.</summary>
    private const string Further = " (?:before|after|ending|ended|to|of|that|when|in which|with|which|as|from|until|up|earlier|\\d)|s?-|[’']";

    public static ImmutableArray<PeriodMention> Read(string sentence) =>
        [.. Names().Matches(sentence)
            .Select(match => new PeriodMention(match.Index, match.Index + match.Length, KindOf(match), Dated(match)))];

    private static PeriodKind KindOf(Match match) =>
        match.Groups["quarter"].Success || match.Groups["year"].Success || match.Groups["span"].Success || match.Groups["calendar"].Success
            ? PeriodKind.Dated
        : match.Groups["latestquarter"].Success ? PeriodKind.LatestQuarter
        : match.Groups["latestyear"].Success ? PeriodKind.LatestYear
        : match.Groups["before"].Success ? PeriodKind.YearBefore
        : match.Groups["baseline"].Success ? PeriodKind.Baseline
        : PeriodKind.Other;

    private static Period? Dated(Match match)
    {
        if (match.Groups["quarter"] is { Success: true } quarter && LastDay(quarter.Value) is { } end)
            return new Period(end.AddDays(1).AddMonths(-3), end);
        if (match.Groups["year"] is { Success: true } year && LastDay(year.Value) is { } yearEnd)
            return Period.YearEnding(yearEnd);
        if (match.Groups["calendar"] is { Success: true } calendar && LastDay($"December {calendar.Value}") is { } december)
            return Period.YearEnding(december);
        if (match.Groups["span"] is { Success: true } span && LastDay(span.Value) is { } last && FirstDay(match, last) is { } first)
            return new Period(first, last);
        return null;
    }

    /// <summary>"October to December 2025" starts in the year in which it ends, or in the one that is written.</summary>
    private static DateOnly? FirstDay(Match match, DateOnly last)
    {
        var year = match.Groups["fromyear"] is { Success: true } written ? written.Value : last.Year.ToString(CultureInfo.InvariantCulture);
        return TryParse($"{match.Groups["from"].Value} {year}") is { } first && first <= last ? first : null;
    }

    private static DateOnly? LastDay(string month) => TryParse(month)?.AddMonths(1).AddDays(-1);

    private static DateOnly? TryParse(string month) =>
        DateOnly.TryParseExact(month, "MMMM yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            && day.Year is > 1900 and < 2200
            ? day
            : null;

    [GeneratedRegex(
        @"\b(?:"
        + $@"(?:quarter|(?:3|three) months){Until}(?<quarter>{Month} \d{{4}})"
        + $@"|(?:year|(?:12|twelve) months){Until}(?<year>{Month} \d{{4}})"
        + $@"|(?:\d+|two|three|four|five|six|ten) (?:years|months|quarters){Until}{Month} \d{{4}}"
        + $@"|(?<from>{Month})(?: (?<fromyear>\d{{4}}))? (?:to|and) (?<span>{Month} \d{{4}})"
        + $@"|(?:\d{{1,2}} )?{Month}(?: \d{{4}})?"
        + $@"|(?:latest|most recent|newest) (?:(?<latestquarter>quarter|(?:3|three) months)|(?<latestyear>(?:12|twelve) months|year))(?!{Until}{Month} \d{{4}})"
        + $@"|(?:in|for) the (?:(?<latestquarter>quarter)|(?<latestyear>year))(?!{Further})"
        + @"|(?<before>(?:the )?same (?:quarter|period|month|3 months|three months) (?:a year (?:before|earlier|ago)|the year before|(?:of )?(?:the )?(?:last|previous) year)|the (?:year|12 months|twelve months) before|a year (?:before|earlier|ago)|(?:the )?(?:last|previous) year|the previous (?:12|twelve) months)"
        + @"|(?<baseline>(?:the )?baseline(?: year)?)"
        + @"|(?:in|for|during|of|since) (?<calendar>(?:19|20)\d{2})(?! to\b| and\b|[\d/-])"
        + @"|(?:19|20)\d{2}"
        + @")\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Names();
}

/// <summary>A period named in a sentence.</summary>
/// <param name="Start">Where its name starts.</param>
/// <param name="End">The letter after its name.</param>
/// <param name="Kind">In which way it is named.</param>
/// <param name="Period">The period itself, where its name alone tells it.</param>
internal readonly record struct PeriodMention(int Start, int End, PeriodKind Kind, Period? Period = null);

/// <summary>In which way a sentence names a period.</summary>
internal enum PeriodKind
{
    /// <summary>By its end, such as "quarter ending December 2025".</summary>
    Dated,

    /// <summary>"the latest quarter".</summary>
    LatestQuarter,

    /// <summary>"the latest 12 months" or "the latest year".</summary>
    LatestYear,

    /// <summary>"the year before" or "the same quarter a year before".</summary>
    YearBefore,

    /// <summary>"the baseline" or "the baseline year".</summary>
    Baseline,

    /// <summary>A time that is no period of a measure, such as "the 3 years to December 2025".</summary>
    Other,
}

/// <summary>Periods in the words in which staff write them.</summary>
internal static class PeriodWords
{
    public static string Name(Period period) => period.Months switch
    {
        1 => Month(period.End),
        3 => $"quarter ending {Month(period.End)}",
        12 => $"year ending {Month(period.End)}",
        _ => $"time from {Month(period.Start)} to {Month(period.End)}",
    };

    public static string Month(DateOnly day) => day.ToString("MMMM yyyy", CultureInfo.InvariantCulture);
}
