namespace OpenStatement.Loading;

/// <summary>What is said to have risen or fallen over the year or since the baseline did so, where no number says by how much.</summary>
internal static partial class DirectionClaimCheck
{
    public static IEnumerable<Diagnostic> Run(ClaimContext context)
    {
        if (context.Known is not { } known || !context.IsAboutWhole || Moved().Match(context.Read.Pattern) is not { Success: true } claim)
            yield break;
        var direction = claim.Groups["up"].Success ? Direction.Up : Direction.Down;
        var changes = ChangesFor(claim, context, known).ToList();
        if (changes.Count > 0 && changes.All(change => change.Direction != direction))
            yield return ClaimDiagnostics.WrongChange(
                context.Read.Sentence, claim.Groups["way"].Index, claim.Index + claim.Length, known, changes[0]);
    }

    private static IEnumerable<Change> ChangesFor(Match claim, ClaimContext context, KnownFigures known)
    {
        if (claim.Groups["period"] is not { Success: true } period)
            return known.OnYearBefore(context.Dated);
        return context.Read.PeriodAt(period.Index)!.Value.Kind switch
        {
            PeriodKind.YearBefore => known.OnYearBefore(context.Dated),
            PeriodKind.Baseline => known.OnBaseline(context.Dated),
            _ => [],
        };
    }

    [GeneratedRegex(
        @"\u0001(?: (?:has|have|had|was|were|is|are|went|gone))?(?: (?:also|again))? (?<way>(?<up>rose|risen|increased|up|grew|grown)|(?:fell|fallen|decreased|down|dropped))(?: (?:slightly|sharply|further|again))?(?: (?:over the year|on the year|in a year|year on year)\b| (?:on|from|since|against|compared with)(?: the)? (?<period>\u0002+))", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Moved();
}
