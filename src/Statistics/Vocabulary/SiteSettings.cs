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

/// <summary>The body whose site this is.</summary>
/// <param name="Name">Such as the name of the office.</param>
/// <param name="Role">What the office's holder is called, such as "Police and Crime Commissioner".</param>
/// <param name="ContactName">The team or person to ask.</param>
/// <param name="ContactEmail">Where to write.</param>
public sealed record Publisher(string Name, string Role, string ContactName, string ContactEmail);

/// <summary>Whom journalists ask.</summary>
/// <param name="Name">The team or person.</param>
/// <param name="Email">Where to write.</param>
/// <param name="Phone">Where to call, as it is to be read; null where nobody answers calls.</param>
/// <param name="EarlyAccess">Who sees the figures before the day of publication; null where nothing is said of it.</param>
public sealed record PressOffice(string Name, string Email, string? Phone, string? EarlyAccess);

/// <summary>The police force the statement is about.</summary>
/// <param name="Name">In full.</param>
/// <param name="ShortName">For charts and tables.</param>
/// <param name="Area">Id of its area.</param>
public sealed record Force(string Name, string ShortName, string Area);

/// <summary>On what terms the figures may be used.</summary>
/// <param name="Name">Such as "Open Government Licence v3.0".</param>
/// <param name="Url">Where its text stands.</param>
/// <param name="Attribution">The line those who use the figures must print.</param>
public sealed record Licence(string Name, Uri Url, string Attribution);

/// <summary>Somebody whose words a statement carries, such as the force or the commissioner.</summary>
/// <param name="Id">Kebab-case id.</param>
/// <param name="Name">Who is speaking, as readers see it.</param>
public sealed record Voice(string Id, string Name);

/// <summary>A kind of section that commentary may have; its heading is the one staff write in Markdown.</summary>
/// <param name="Heading">The second-level heading, such as "Force commentary".</param>
/// <param name="Voice">Id of the voice that speaks in it; null for a section that belongs to the statement as a whole.</param>
public sealed record StatementSection(string Heading, string? Voice);
