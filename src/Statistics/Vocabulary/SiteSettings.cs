namespace OpenStatement.Statistics;

/// <summary>What an office decides once for its whole site.</summary>
public sealed record SiteSettings
{
    public const int DefaultDutyWarningDays = 14;

    /// <summary>The name of the site, in every title and header.</summary>
    public required string Title { get; init; }

    /// <summary>Where the site is published, without a path: addresses in feeds and the sitemap start with it.</summary>
    public required Uri Url { get; init; }

    public required Publisher Publisher { get; init; }

    /// <summary>Whom journalists ask; null where that is the publisher's own contact.</summary>
    public PressOffice? Press { get; init; }

    public required Force Force { get; init; }

    public required Licence Licence { get; init; }

    /// <summary>The times later figures are held against, the main one first; never empty.</summary>
    public ImmutableArray<Baseline> Baselines { get; init; } = [Statistics.Baseline.National];

    /// <summary>The main baseline, which is for every measure.</summary>
    public Baseline Baseline => Baselines[0];

    public Methods Methods { get; init; } = Methods.Default;

    /// <summary>Id of the comparator group; null where the force is compared with nobody.</summary>
    public string? ComparatorGroup { get; init; }

    public required ImmutableArray<Voice> Voices { get; init; }

    public required ImmutableArray<StatementSection> Sections { get; init; }

    /// <summary>Null where the site reports on no plan.</summary>
    public Plan? Plan { get; init; }

    /// <summary>How many days before a duty is due the check warns.</summary>
    public int DutyWarningDays { get; init; } = DefaultDutyWarningDays;

    /// <summary>Abbreviations everybody knows, which need no entry in the glossary.</summary>
    public ImmutableArray<string> KnownAbbreviations { get; init; } = [];

    /// <summary>Shown on every page of a demonstration; null on a real site.</summary>
    public string? DemonstrationNotice { get; init; }
}
