namespace OpenStatement.Loading;

/// <summary>What is called the baseline is a baseline of the settings, by its period and by its figure.</summary>
internal static partial class BaselineClaimCheck
{
    public static IEnumerable<Diagnostic> Run(ClaimContext context)
    {
        foreach (var baseline in context.Read.Periods.Where(period => period.Kind is PeriodKind.Baseline))
        {
            if (PeriodOf(baseline, context.Read) is { } named
                && !context.Settings.Baselines.Any(other => Names(named, other.Period, context.Read)))
                yield return ClaimDiagnostics.NotTheBaseline(context.Read.Sentence, named, context.Settings.Baseline.Period);
            if (FigureOf(baseline, context) is { } number && context.Known is { } known && known.Of(baseline, []) is { Length: > 0 } figures
                && !figures.Any(figure => Agreement.IsClose(number, figure.Value)))
                yield return ClaimDiagnostics.WrongFigure(context.Read.Sentence, number, known, figures);
        }
    }

    /// <summary>The period that is said to be the baseline.</summary>
    private static PeriodMention? PeriodOf(PeriodMention baseline, ReadSentence sentence)
    {
        foreach (var period in sentence.Periods
            .Where(period => period.Start > baseline.End && period.Kind is PeriodKind.Dated or PeriodKind.Other))
        {
            if (period.Start > baseline.End && Which().IsMatch(sentence.Pattern[baseline.End..period.Start]))
                return period;
        }

        return null;
    }

    private static NumberMention? FigureOf(PeriodMention baseline, ClaimContext context)
    {
        foreach (var number in context.Read.Numbers.Where(number => number.Unit is NumberUnit.None && number.Start > baseline.End))
        {
            if (context.IsAboutWhole && Is().IsMatch(context.Read.Pattern[baseline.End..number.Start]))
                return number;
        }

        return null;
    }

    /// <summary>A month alone names the period that ends in it.</summary>
    private static bool Names(PeriodMention named, Period baseline, ReadSentence sentence) => named.Period is { } period
        ? period == baseline
        : sentence.Sentence.Text[named.Start..named.End] is var words
            && (!words.Any(char.IsAsciiDigit) || words.Contains(PeriodWords.Month(baseline.End), StringComparison.OrdinalIgnoreCase)
                || words.Contains(PeriodWords.Month(baseline.Start), StringComparison.OrdinalIgnoreCase) || !EndsInMonth().IsMatch(words));

    [GeneratedRegex(
        @"^[,:]? ?\(?(?:(?:is|was|which|that|of|the|ended|ending|in|year|period|to|,|ends) ?)*$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Which();

    [GeneratedRegex(
        @"^ (?:of|was|had|count was|count of|figure was|figure of|total of|total was)(?: about| nearly| around| almost| just over| just under)? $", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Is();

    [GeneratedRegex(@"^[A-Za-z]+ \d{4}$", RegexOptions.CultureInvariant)]
    private static partial Regex EndsInMonth();
}
