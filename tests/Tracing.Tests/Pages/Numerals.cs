using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace OpenStatement.Tracing.Tests;

/// <summary>
/// Finds everything in a text that states a number: counts, changes with their direction, rates, places, days, periods
/// and markers. No digit is ever left out.
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
            .Where(numeral => numeral != "12 months"),
    ];

    [GeneratedRegex(
        $"""
        \b\d+\ {Month}\ \d+\b
        | (?:\b(?:year|quarter)\ ending\ )?\b(?:{Month}\ to\ )?(?:{Month}|{ShortMonth})\ \d+\b
        | (?:[▲▼]\ )?\b(?:up|down)\ (?:from\ {Number}\ to\ {Number}|less\ than\ 1%|{Number}%)(?:\ \((?:better|worse)\))?
        | \bno\ change\b | \bnot\ compared\b | \bnot\ comparable\b
        | \b{Number}\ (?:fewer|more)\b
        | \b(?:joint\ )?(?:\d+[a-z]+\ )?(?:lowest|highest)\ rate\ of\ \d+\b | \btoo\ few\ to\ rank\b
        | \bper\ {Number}\ people\b
        | \b12\ months\b
        | −?{Number}(?:\.\d+)?[a-z%]*
        | \[[a-z]+\]
        """,
        RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex Numeral();
}
