namespace OpenStatement.Site;

/// <summary>The site as it was after one build of the preview. Never changes; the next build makes the next version.</summary>
/// <param name="Name">Differs from that of every other version.</param>
/// <param name="Files">The files of the site.</param>
/// <param name="Redirects">Addresses that lead on to others.</param>
/// <param name="Problems">What stands in the way of showing the site; empty when it can be shown.</param>
public sealed record PreviewVersion(string Name, MemorySink Files, ImmutableArray<Redirect> Redirects, ImmutableArray<Diagnostic> Problems)
{
    /// <summary>The headers of every response.</summary>
    public ImmutableArray<HeaderRule> Headers { get; init; } = ResponseHeaders.Table(isIndexed: false, []);
}
