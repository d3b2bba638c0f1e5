namespace OpenStatement.Loading;

/// <summary>A figure typed beside a measure and a period is the figure of that period.</summary>
internal static partial class CountClaimCheck
{
    public static IEnumerable<Diagnostic> Run(ClaimContext context)
    {
        if (context.Known is not { } known || !context.IsAboutWhole)
            yield break;
        foreach (var number in context.Read.Numbers.Where(number => number.Unit == UnitOf(known.Measure)))
        {
            var figures = FiguresFor(number, context, known);
            if (figures.Length > 0 && !figures.Any(figure => Agreement.IsClose(number, figure.Value)))
                yield return ClaimDiagnostics.WrongFigure(context.Read.Sentence, number, known, figures);
        }
    }

    private static NumberUnit UnitOf(Measure measure) => measure.Unit is Unit.Percent ? NumberUnit.Percent : NumberUnit.None;

    /// <summary>What the number must be one of; empty when it cannot be told what it is.</summary>
    private static ImmutableArray<PeriodFigure> FiguresFor(NumberMention number, ClaimContext context, KnownFigures known)
    {
        var (before, after) = (WithoutRounding().Replace(context.Read.Before(number.Start), ""), context.Read.After(number.End));
        if (!Lead().IsMatch(before) || !Subject.IsOf(context.Read, number.Start, number.End))
            return [];
        if (PeriodAfter().Match(after).Groups["period"] is { Success: true } next)
            return known.Of(context.Read.PeriodAt(number.End + next.Index)!.Value, context.Dated);
        if (!Ending().IsMatch(after))
            return [];
        if (PeriodBefore().Match(before).Groups["period"] is { Success: true } previous)
            return known.Of(context.Read.PeriodAt(previous.Index)!.Value, context.Dated);
        return Moved().IsMatch(before)
            ? [.. known.Latest.Concat(context.Dated.Select(known.Of).OfType<PeriodFigure>()).Distinct()]
            : [];
    }

    [GeneratedRegex(
        @"(?:(?:^| )(?:about|around|nearly|almost|roughly|approximately|some|over|under|more than|less than|fewer than|at least|at most|up to|just|well|close|only|a total of))+ $", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex WithoutRounding();

    /// <summary>Words after which a number says how many there were.</summary>
    [GeneratedRegex(
        @"(?:^|\u0001 \(|\b(?:recorded|counted|reported|had|saw|was|were|is|are|at|came|came to|reached|totalled)|\b(?:rose|risen|fell|fallen|increased|decreased|dropped|went up|went down|gone up|gone down|up|down|grew|grown|climbed)\b[^.;:]* to) ?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Lead();

    [GeneratedRegex(
        @"\b(?:rose|risen|fell|fallen|increased|decreased|dropped|went up|went down|gone up|gone down|up|down|grew|grown|climbed)\b[^.;:]* to ?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Moved();

    [GeneratedRegex(
        @"^(?: \u0001+(?: (?:offences?|crimes?|cases?|incidents?|reports?))?| (?:recorded )?(?:offences?|crimes?|cases?|incidents?|reports?|people|victims)(?: of \u0001+)?)?(?: (?:were|was|have been|had been))?(?: (?:recorded|counted|reported))?,?(?: (?:in|for|over|during|of))?(?: the)? (?<period>\u0002+)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex PeriodAfter();

    [GeneratedRegex(
        @"^(?: \u0001+(?: (?:offences?|crimes?|cases?|incidents?|reports?))?| (?:recorded )?(?:offences?|crimes?|cases?|incidents?|reports?|people|victims)(?: of \u0001+)?)?(?: (?:were|was|have been|had been))?(?: (?:recorded|counted|reported))?(?:$|[.,;:)!?])", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Ending();

    /// <summary>A period with at most a few words and no number between it and the figure.</summary>
    [GeneratedRegex(@"(?<period>(?<!\u0002)\u0002+),?(?: [a-z\u0001]+){0,4} ?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex PeriodBefore();
}
