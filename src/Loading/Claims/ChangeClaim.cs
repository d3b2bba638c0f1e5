namespace OpenStatement.Loading;

/// <summary>That something moved one way by so much, such as "fell by 12% over the year".</summary>
/// <param name="Start">Where the words start.</param>
/// <param name="End">The letter after the number.</param>
/// <param name="Direction">Up or down.</param>
/// <param name="Number">By how much.</param>
/// <param name="Comparison">What it is held against; null when no word says.</param>
internal sealed partial record ChangeClaim(int Start, int End, Direction Direction, NumberMention Number, PeriodKind? Comparison)
{
    private const string Ways =
        "(?:(?<up>rose|risen|increased?|up|grew|grown|climbed|went up|gone "
        + "up|rise|growth|higher|more|above)|(?<down>fell|fallen|decreased?|down|dropped?|went down|gone down|reduced|reduction|fall|lower|fewer|less|below))";

    /// <summary>The claim made with a number; null when it is not one of a change.</summary>
    public static ChangeClaim? Read(ReadSentence sentence, NumberMention number)
    {
        var (before, after) = (sentence.Before(number.Start), sentence.After(number.End));
        if (WayBefore().Match(before) is { Success: true } way)
            return new ChangeClaim(way.Index, number.End, DirectionOf(way), number, ComparisonOf(sentence, number.End));
        return WayAfter().Match(after) is { Success: true } later
            ? new ChangeClaim(number.Start, number.End + later.Length, DirectionOf(later), number, ComparisonOf(sentence, number.End))
            : null;
    }

    private static Direction DirectionOf(Match match) => match.Groups["up"].Success ? Direction.Up : Direction.Down;

    /// <summary>What the words up to the next number or stop compare with.</summary>
    private static PeriodKind? ComparisonOf(ReadSentence sentence, int end)
    {
        var words = Clause().Match(sentence.After(end)).Value;
        if (Year().IsMatch(words))
            return PeriodKind.YearBefore;
        var period = sentence.Periods
            .FirstOrDefault(period => period.Start >= end && period.End <= end + words.Length, new(-1, -1, PeriodKind.LatestYear));
        if (period.Kind is PeriodKind.YearBefore or PeriodKind.Baseline or PeriodKind.Other)
            return period.Kind;
        return null;
    }

    [GeneratedRegex(
        $@"\b{Ways}(?: again| slightly| sharply| further| steeply)?(?: by| of)?(?: (?:about|around|nearly|almost|roughly|approximately|some|over|under|more than|less than|at least|up to|just|well))* $", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex WayBefore();

    [GeneratedRegex($@"^ {Ways}\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex WayAfter();

    [GeneratedRegex(@"^[^.;0-9]*", RegexOptions.CultureInvariant)]
    private static partial Regex Clause();

    [GeneratedRegex(
        @"^[^,]*\b(?:over the year|in a year|on the year|year on year)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Year();
}
