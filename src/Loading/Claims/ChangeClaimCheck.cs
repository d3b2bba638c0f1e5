namespace OpenStatement.Loading;

/// <summary>A change typed as a percentage or in percentage points goes the way and the distance the figures went.</summary>
internal static partial class ChangeClaimCheck
{
    public static IEnumerable<Diagnostic> Run(ClaimContext context)
    {
        if (context.Known is not { } known || !context.IsAboutWhole)
            yield break;
        foreach (var number in context.Read.Numbers.Where(number => number.Unit is NumberUnit.Percent or NumberUnit.PercentagePoints))
        {
            if (ChangeClaim.Read(context.Read, number) is not { } claim || !Subject.IsOf(context.Read, claim.Start, claim.End))
                continue;
            var changes = ChangesFor(claim, context, known).ToList();
            if (changes.Count == 0 || changes.Any(change => Agrees(claim, change)))
                continue;
            yield return IsPercentOfPoints(number, known.Measure)
                ? ClaimDiagnostics.PercentForPoints(context.Read.Sentence, claim, known, changes[0])
                : ClaimDiagnostics.WrongChange(context.Read.Sentence, claim.Start, claim.End, known, changes[0]);
        }
    }

    private static IEnumerable<Change> ChangesFor(ChangeClaim claim, ClaimContext context, KnownFigures known) => claim.Comparison switch
    {
        PeriodKind.YearBefore => known.OnYearBefore(context.Dated),
        PeriodKind.Baseline => known.OnBaseline(context.Dated),
        PeriodKind.Other => [],
        _ => known.Any(context.Dated),
    };

    private static bool Agrees(ChangeClaim claim, Change change) =>
        (change.Direction == claim.Direction || (change.Direction is Direction.Same && claim.Number.Value == 0))
        && (claim.Number.Unit is NumberUnit.PercentagePoints
            ? Agreement.IsCloseToDifference(claim.Number, change)
            : Agreement.IsCloseToPercentage(claim.Number, change));

    /// <summary>Whether the change of a percentage is given as a percentage, which could mean either.</summary>
    private static bool IsPercentOfPoints(NumberMention number, Measure measure) =>
        measure.Unit is Unit.Percent && number.Unit is NumberUnit.Percent;
}
