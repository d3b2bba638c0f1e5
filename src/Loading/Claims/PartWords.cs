namespace OpenStatement.Loading;

/// <summary>Words that make a number one of a part of what a measure counts, of other places, or no count at all.</summary>
internal static partial class PartWords
{
    public static bool StandIn(ReadSentence sentence, SiteSettings settings)
    {
        var text = sentence.Pattern
            .Replace(settings.Force.Name, "the force", StringComparison.OrdinalIgnoreCase)
            .Replace(settings.Force.ShortName, "the area", StringComparison.OrdinalIgnoreCase);
        return Words().IsMatch(text) || Places().IsMatch(text);
    }

    [GeneratedRegex(@"\b(?:involv\w+|linked|related|relating|where|whose|who|among|aged|adults?|women|woman|men|man|girls?|boys?|child(?:ren)?|young|domestic|knife|gun|of (?:these|those|them|which|whom|all)|share|proportion|percentage of|average|mean|median|rang\w+|between|similar|group|others?|nationally|England|Wales|each|every|per(?! ?cent)|rates?|targets?|expected|forecast|estimat\w+|could|would|should|might|may|in which|for which|that (?:were|was)|if|plan\w*|aim\w*|first \d+|peak\w*|high|low|not|no longer|never|excluding|except|without|part|half|city|town|district|council)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Words();

    /// <summary>The name of a place after a preposition.</summary>
    [GeneratedRegex(@"\b(?:in|at|around|across|near|within) [A-Z]", RegexOptions.CultureInvariant)]
    private static partial Regex Places();
}
