namespace OpenStatement.Loading;

/// <summary>The settings of a site, whose parts still know where they stand.</summary>
internal sealed record SettingsContent
{
    public required Row<SiteSettings> Site { get; init; }

    public required Row<Force> Force { get; init; }

    /// <summary>The main one first.</summary>
    public required ImmutableArray<Row<Baseline>> Baselines { get; init; }

    /// <summary>Null where the file leaves them all as usual.</summary>
    public required Row<Methods>? Methods { get; init; }

    public required ImmutableArray<Row<Voice>> Voices { get; init; }

    public required ImmutableArray<Row<StatementSection>> Sections { get; init; }
}
