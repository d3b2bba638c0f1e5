namespace OpenStatement.Loading;

/// <summary>No small count is typed of a measure whose small counts could point to a person.</summary>
internal static partial class SmallCountCheck
{
    public static IEnumerable<Diagnostic> Run(ClaimContext context)
    {
        if (context.Read.Measures.FirstOrDefault(mention => mention.Measure.Disclosive) is not { Measure: { Unit: Unit.Count } measure })
            yield break;
        var threshold = context.Settings.Methods.DisclosureThreshold;
        foreach (var number in context.Read.Numbers
            .Where(number => number is { Unit: NumberUnit.None, Decimals: 0, Value: > 0 } && number.Value < threshold))
        {
            if (Counted().IsMatch(context.Read.After(number.End)) || Counting().IsMatch(context.Read.Before(number.Start)))
                yield return ClaimDiagnostics.SmallCount(context.Read.Sentence, number, measure, threshold);
        }
    }

    [GeneratedRegex(
        @"^ (?:recorded )?(?:\u0001|offences?\b|crimes?\b|cases?\b|incidents?\b|reports?\b|people\b|victims?\b|deaths?\b)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Counted();

    [GeneratedRegex(
        @"\b(?:recorded|counted|were|was|had|saw|from|fell to|rose to)(?: only| just)? $",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Counting();
}
