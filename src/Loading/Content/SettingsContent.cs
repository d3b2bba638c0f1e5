namespace OpenStatement.Loading;

/// <summary>The settings of a site, whose parts still know where they stand.</summary>
public sealed record SettingsContent
{
    public required Entry<SiteSettings> Site { get; init; }

    public required Entry<Force> Force { get; init; }

    /// <summary>The main one first.</summary>
    public required ImmutableArray<Entry<Baseline>> Baselines { get; init; }

    /// <summary>Null where the file leaves them all as usual.</summary>
    public required Entry<Methods>? Methods { get; init; }

    public required ImmutableArray<Entry<Voice>> Voices { get; init; }

    public required ImmutableArray<Entry<StatementSection>> Sections { get; init; }
}
