namespace OpenStatement.Loading;

/// <summary>A sentence and the release in whose words it stands.</summary>
/// <param name="Read">The sentence.</param>
/// <param name="Summary">What the figures of the release say.</param>
/// <param name="Archive">The settings and measures.</param>
internal sealed record ClaimContext(ReadSentence Read, ReleaseSummary Summary, Archive Archive)
{
    /// <summary>Most sentences name no measure, and then nobody asks.</summary>
    private bool? _isAboutWhole;

    public SiteSettings Settings => Archive.Settings;

    /// <summary>The figures of the one measure the sentence names; null when it names none or several, or when there are none.</summary>
    public KnownFigures? Known { get; } =
        Read.OnlyMeasure is { } measure && Summary.Of(measure) is { Own: not null, Latest: not null } summary
            ? new KnownFigures(summary, Archive.Settings)
            : null;

    /// <summary>The periods it names by their end.</summary>
    public ImmutableArray<Period> Dated =>
        [.. Read.Periods.Where(period => period.Period is not null).Select(period => period.Period!.Value).Distinct()];

    /// <summary>Whether it speaks of the force and of all that the measure counts, and not of a part or of others.</summary>
    public bool IsAboutWhole => _isAboutWhole ??= !PartWords.StandIn(Read, Archive.Settings);
}

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

    [GeneratedRegex(
        @"\b(?:involv\w+|linked|related|relating|where|whose|who|among|aged|adults?|women|woman|men|man|girls?|boys?|child(?:ren)?|young|domestic|knife|gun|of (?:these|those|them|which|whom|all)|share|proportion|percentage of|average|mean|median|rang\w+|between|similar|group|others?|nationally|England|Wales|each|every|per(?! ?cent)|rates?|targets?|expected|forecast|estimat\w+|could|would|should|might|may|in which|for which|that (?:were|was)|if|plan\w*|aim\w*|first \d+|peak\w*|high|low|not|no longer|never|excluding|except|without|part|half|city|town|district|council)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Words();

    /// <summary>The name of a place after a preposition.</summary>
    [GeneratedRegex(@"\b(?:in|at|around|across|near|within) [A-Z]", RegexOptions.CultureInvariant)]
    private static partial Regex Places();
}
