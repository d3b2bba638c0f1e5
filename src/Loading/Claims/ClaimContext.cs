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
        Read.OnlyMeasure is { } measure && Summary.Of(measure) is { Own: not null, Latest: not null } summary ? new KnownFigures(summary, Archive.Settings) : null;

    /// <summary>The periods it names by their end.</summary>
    public ImmutableArray<Period> Dated => [.. Read.Periods.Where(period => period.Period is not null).Select(period => period.Period!.Value).Distinct()];

    /// <summary>Whether it speaks of the force and of all that the measure counts, and not of a part or of others.</summary>
    public bool IsAboutWhole => _isAboutWhole ??= !PartWords.StandIn(Read, Archive.Settings);
}
