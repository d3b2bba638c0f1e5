namespace OpenStatement.Tracing.Tests;

/// <summary>
/// Finds everything in a text that states a number or what one shows: counts, changes with their direction, rates,
/// places, days, periods, markers, trends and where a figure lies. No digit is ever left out.
/// </summary>
internal static partial class Numerals
{
    private const string Month = "(?:january|february|march|april|may|june|july|august|september|october|november|december)";

    private const string ShortMonth = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)";

    private const string Number = @"\d+(?:,\d{3})*";

    /// <summary>In small letters, in the order of the text.</summary>
    public static ImmutableArray<string> In(string text) =>
    [
        .. Numeral().Matches(text)
            .Select(match => match.Value.ToLowerInvariant())
            // A length of time, as in the heading of a column, is no figure.
            .Where(numeral => numeral is not ("12 months" or "12-month")),
    ];

    [GeneratedRegex(
        $"""
        \b\d+\ {Month}\ \d+\b
        | (?:\b(?:year|quarter)\ ending\ )?\b(?:{Month}\ to\ )?(?:{Month}|{ShortMonth})\ \d+\b
        | \bwent\ (?:up|down)\b
        | (?:[▲▼]\ )?\b(?:up|down)\ (?:from\ {Number}\ to\ {Number}|less\ than\ 1%|{Number}%)(?:\ \((?:better|worse)\))?
        | (?:[▲▼■]\ )?\b(?:stable|too\ few\ to\ judge|(?:small|moderate|large)\ (?:increase|reduction))\b(?:\ \((?:better|worse)\))?
        | \b(?:less\ than\ 1%|{Number}%)\ (?:higher|lower)\b
        | \b(?:one|\d+)\ unusually\ large\b
        | \b(?:above|below)\ the\ (?:average|usual\ range)\b | \bnear\ the\ (?:top|bottom)\b
        | \beach\ (?:higher|lower)\ than\ the\ one\ before\b | \b(?:higher\ or\ lower|higher|lower)\ than\ usual\b
        | \bwithin\ its\ usual\ range\b | \bthe\ level\ has\ changed\b
        | \b(?:highest|lowest)\ since\ (?:the\ year\ ending\ {Month}\ \d+|these\ figures\ begin|the\ way\ of\ counting\ changed(?!\ in))\b
        | \b(?:above|below|similar\ to)\ the\ group\ average\b
        | \b(?:far\ more|more|less)\ than\ chance\ would\ explain\b | \bchance\ can\ explain\b
        | \boutside\ both\ ranges\b | \boutside\ the\ first\ range\ but\ not\ the\ second\b | \bwithin\ the\ first\ range\b
        | \bno\ change\b | \bnot\ compared\b | \bnot\ comparable\b
        | \b{Number}\ (?:fewer|more)\b
        | \b(?:joint\ )?(?:\d+[a-z]+\ )?(?:lowest|highest)\ rate\ of\ \d+\b | \btoo\ few\ to\ rank\b
        | \bper\ {Number}\ people\b
        | \b12[\ -]months?\b
        | −?{Number}(?:\.\d+)?[a-z%]*
        | \[[a-z]+\]
        """,
        RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex Numeral();
}
