namespace OpenStatement.Loading;

/// <summary>What is called the latest period is the latest of this release.</summary>
internal static partial class LatestClaimCheck
{
    public static IEnumerable<Diagnostic> Run(ClaimContext context)
    {
        foreach (var period in context.Read.Periods.Where(period => period.Period is not null && IsCalledLatest(period, context.Read)))
        {
            var named = period.Period!.Value;
            if (LatestPeriods(context).Any(latest => latest == named))
                continue;
            yield return ClaimDiagnostics.NotTheLatest(context.Read.Sentence, period, SameLength(named, context), context.Read.OnlyMeasure);
        }
    }

    private static bool IsCalledLatest(PeriodMention period, ReadSentence sentence) =>
        Latest().IsMatch(sentence.Before(period.Start))
        || (LatestThen().Match(sentence.Before(period.Start)).Groups["period"] is { Success: true } previous
            && sentence.PeriodAt(previous.Index)!.Value.Kind is PeriodKind.LatestQuarter or PeriodKind.LatestYear);

    /// <summary>The quarter of the statement, and every period that is the latest of a measure the sentence may mean.</summary>
    private static IEnumerable<Period> LatestPeriods(ClaimContext context)
    {
        var quarter = context.Summary.Release.Statement.Period;
        var measures = context.Read.Measures.IsEmpty
            ? context.Archive.Measures
            : [.. context.Read.Measures.Select(mention => mention.Measure)];
        return measures.Select(context.Summary.Of)
            .SelectMany(summary => new[] { summary.Latest?.Period, summary.TwelveMonths?.Period })
            .OfType<Period>()
            .Concat([quarter, Period.YearEnding(quarter.End)]);
    }

    private static Period SameLength(Period named, ClaimContext context)
    {
        var quarter = context.Summary.Release.Statement.Period;
        var ofMeasure = context.Known?.Latest.Select(figure => (Period?)figure.Period)
            .FirstOrDefault(period => period!.Value.Months == named.Months);
        return ofMeasure ?? (named.Months == quarter.Months ? quarter : Period.YearEnding(quarter.End));
    }

    [GeneratedRegex(@"\b(?:latest|most recent|newest) $", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Latest();

    [GeneratedRegex(
        @"(?<period>(?<!\u0002)\u0002+),? \(?(?:the |which was |that is |from |of )*$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex LatestThen();
}
