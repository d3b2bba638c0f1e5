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
