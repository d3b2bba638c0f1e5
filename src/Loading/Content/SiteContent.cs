namespace OpenStatement.Loading;

/// <summary>
/// What the files of a site say, each value knowing where it stands. Every value is written as it should be; whether the
/// values agree with each other is for <see cref="Validation"/> to find out.
/// </summary>
public sealed class SiteContent
{
    internal SiteContent(SettingsContent settings, TableRows tables) => (Settings, Tables) = (settings, tables);

    internal SettingsContent Settings { get; }

    /// <summary>The rows of the tables that stand for the whole site.</summary>
    internal TableRows Tables { get; }

    internal ImmutableArray<Located<BoundaryFeature>> Boundaries { get; init; } = [];

    internal GlossaryContent Glossary { get; init; } = GlossaryContent.Empty;

    internal ImmutableArray<PageContent> Pages { get; init; } = [];

    /// <summary>Earliest first.</summary>
    internal ImmutableArray<ReleaseContent> Releases { get; init; } = [];
}

/// <summary>The glossary and the words in it.</summary>
internal sealed record GlossaryContent(ImmutableArray<Located<GlossaryTerm>> Terms, ProseContent Words)
{
    public static GlossaryContent Empty { get; } = new([], ProseContent.None);

    /// <summary>Finds its terms in the words of the site.</summary>
    internal TermFinder Finder { get; init; } = TermFinder.None;
}

/// <summary>A page and the words in it.</summary>
internal sealed record PageContent(Located<ContentPage> Page, ProseContent Words);

/// <summary>The outline of whatever a feature names.</summary>
/// <param name="Area">The id of an area, where it gives one.</param>
/// <param name="Code">The code of an area, where it gives one.</param>
/// <param name="Rings">Closed, and of four points or more.</param>
internal sealed record BoundaryFeature(string? Area, string? Code, ImmutableArray<ImmutableArray<BoundaryPoint>> Rings)
{
    /// <summary>Whether all its points can be longitudes and latitudes; others are metres from some place.</summary>
    public bool IsInDegrees => Rings.All(ring => ring.All(point => point.IsInDegrees));
}
