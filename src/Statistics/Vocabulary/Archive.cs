namespace OpenStatement.Statistics;

/// <summary>
/// The whole checked model: every reference in it leads somewhere, every list is in its order (priorities by order,
/// releases earliest first, the rest as in the files).
/// </summary>
public sealed record Archive
{
    public required SiteSettings Settings { get; init; }

    public required ImmutableArray<Priority> Priorities { get; init; }

    public required ImmutableArray<Measure> Measures { get; init; }

    public required ImmutableArray<Area> Areas { get; init; }

    public ImmutableArray<Population> Populations { get; init; } = [];

    public ImmutableArray<ComparatorGroup> ComparatorGroups { get; init; } = [];

    /// <summary>In the order of the plan.</summary>
    public ImmutableArray<Objective> Objectives { get; init; } = [];

    /// <summary>In the order of the plan.</summary>
    public ImmutableArray<Kpi> Kpis { get; init; } = [];

    public ImmutableArray<Duty> Duties { get; init; } = [];

    public ImmutableArray<Funnel> Funnels { get; init; } = [];

    public ImmutableArray<AreaPriority> AreaPriorities { get; init; } = [];

    /// <summary>One for an area at most.</summary>
    public ImmutableArray<AreaBoundary> Boundaries { get; init; } = [];

    public required ImmutableArray<Release> Releases { get; init; }

    /// <summary>One for a release at most; some are published since.</summary>
    public ImmutableArray<AnnouncedRelease> Announced { get; init; } = [];

    public ImmutableArray<GlossaryTerm> Glossary { get; init; } = [];

    public ImmutableArray<ContentPage> Pages { get; init; } = [];

    /// <summary>The archive as the public may see it on a day: releases published later are not in it at all.</summary>
    public Archive PublishedOn(DateOnly date) => this with { Releases = Releases.RemoveAll(release => release.IsDraftOn(date)) };
}

/// <summary>A page staff wrote, such as the privacy notice.</summary>
/// <param name="Slug">The file's name without its ending; the page's address.</param>
/// <param name="Title">Its first-level heading.</param>
/// <param name="Description">One sentence for search engines and link previews.</param>
/// <param name="Body">What it says.</param>
public sealed record ContentPage(string Slug, string Title, string Description, RichText Body)
{
    /// <summary>Whether it holds what the office adds to the page on methods, and so is no page of its own.</summary>
    public bool IsOnMethods => Slug == "methodology";
}

/// <summary>A word explained. Its id is its anchor on the glossary page.</summary>
/// <param name="Id">Of the entry.</param>
/// <param name="Term">As readers see it, with its abbreviation: "Crown Prosecution Service (CPS)".</param>
/// <param name="Definition">What it means.</param>
public sealed record GlossaryTerm(string Id, string Term, RichText Definition);

/// <summary>Stages through which cases pass, fewer at each: such as referred, charged, convicted.</summary>
/// <param name="Id">Kebab-case id.</param>
/// <param name="Title">As readers see it.</param>
/// <param name="Priority">Id of the priority on whose page it stands.</param>
/// <param name="Stages">Ids of the measures that count them, the earliest stage first; at least two.</param>
public sealed record Funnel(string Id, string Title, string Priority, ImmutableArray<string> Stages);
