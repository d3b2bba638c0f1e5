namespace OpenStatement.Loading;

/// <summary>Finds the numbers typed in a sentence.</summary>
internal static partial class NumberReader
{
    public static ImmutableArray<NumberMention> Read(string sentence) =>
        [.. Numbers().Matches(sentence).Select(match => Read(match, sentence)).OfType<NumberMention>()];

    private static NumberMention? Read(Match match, string sentence)
    {
        var digits = match.Groups["number"].Value;
        // Twelve digits are more than anything that is counted, and fewer than a decimal holds.
        if (digits.Length > 15
            || !decimal.TryParse(
                digits, NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value))
            return null;
        var decimals = digits.Contains('.') ? digits.Length - digits.IndexOf('.') - 1 : 0;
        return new NumberMention(
            match.Index, match.Index + match.Length, value, decimals, UnitOf(match, sentence), Rounding().IsMatch(sentence[..match.Index]));
    }

    private static NumberUnit UnitOf(Match match, string sentence)
    {
        if (match.Groups["points"].Success)
            return NumberUnit.PercentagePoints;
        if (match.Groups["percent"].Success)
            return NumberUnit.Percent;
        return OtherBefore().IsMatch(sentence[..match.Index]) || OtherAfter().IsMatch(sentence[(match.Index + match.Length)..])
            ? NumberUnit.Other
            : NumberUnit.None;
    }

    [GeneratedRegex(
        @"(?<![\w.,/£$€#-])(?<number>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(?:(?<points> percentage points?)|(?<percent> ?%| per ?cent\b))?(?![\w/]|[.,]\d|-\w)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Numbers();

    [GeneratedRegex(
        @"\b(?:about|around|nearly|almost|roughly|approximately|some|over|under|more than|less than|fewer than|at least|at most|up to|just (?:over|under|above|below)|well (?:over|under)|close to)(?: the)? $", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Rounding();

    [GeneratedRegex(
        @"\b(?:per|every|each|for|in|page|article|section|item|part|metric|measure|table|figure|chapter|number|class|aged|age|under|over) $", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex OtherBefore();

    [GeneratedRegex(
        @"^ ?(?:per\b|for every|a (?:day|week|month|quarter|year)\b|in (?:every )?\d|times?\b|of\b|out of|or\b|to \d|more\b|fewer\b|less\b|other\b|(?:of the )?(?:other |similar |police )?forces?\b|(?:kilo)?met|miles?\b|(?:full )?(?:years?|months?|weeks?|days?|hours?|minutes?|quarters?|statements?|measures?|metrics?|priorities|areas?|officers?|groups?|people per|pence|points?\b|years?-old))", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex OtherAfter();
}

/// <summary>A number typed by hand.</summary>
/// <param name="Start">Where it starts in its sentence.</param>
/// <param name="End">The letter after it and its unit.</param>
/// <param name="Value">As it was typed.</param>
/// <param name="Decimals">How many digits stand after its point.</param>
/// <param name="Unit">What it is a number of.</param>
/// <param name="IsRounded">Whether a word such as "about" or "nearly" says that it is not exact.</param>
internal readonly record struct NumberMention(int Start, int End, decimal Value, int Decimals, NumberUnit Unit, bool IsRounded);

/// <summary>What a number typed by hand is a number of.</summary>
internal enum NumberUnit
{
    /// <summary>Nothing says; it may be a count.</summary>
    None,

    Percent,

    PercentagePoints,

    /// <summary>A rate, money, a length of time and so on: nothing to compare with a count.</summary>
    Other,
}
