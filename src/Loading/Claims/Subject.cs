namespace OpenStatement.Loading;

/// <summary>Whether a number is one of the measure that its sentence names, and not of something else the sentence goes on to.</summary>
internal static partial class Subject
{
    /// <summary>Whether the measure stands before the number, with nothing between that starts a new thought, or directly after it.</summary>
    public static bool IsOf(ReadSentence sentence, int start, int end) =>
        sentence.Measures.Any(mention => mention.End <= start && !NewThought().IsMatch(sentence.Pattern[mention.End..start]))
        || Counted().IsMatch(sentence.After(end));

    [GeneratedRegex(@"[;:–—]|\b(?:and|but|while|whereas|although|though|unlike|than)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex NewThought();

    [GeneratedRegex(@"^ (?:(?:recorded )?(?:offences?|crimes?|cases?|incidents?|reports?|victims) of )?\u0001", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Counted();
}
