namespace OpenStatement.Site;

/// <summary>What was rendered, as far as the audit must know.</summary>
/// <param name="Pages">In the order of the plan.</param>
/// <param name="Files">Every file, pages included, by its path from the output folder.</param>
/// <param name="Redirects">Addresses that lead on to others.</param>
public sealed record RenderedSite(ImmutableArray<PageFacts> Pages, FrozenSet<string> Files, ImmutableArray<Redirect> Redirects);
