namespace OpenStatement.Presentation;

/// <summary>A measure without figures, which is shown with its reason so that nothing is silently missing.</summary>
/// <param name="Id">The measure's id: its anchor on the page.</param>
/// <param name="Measure">Its title and page.</param>
/// <param name="Kind">Such as "National metric".</param>
/// <param name="Status">Such as "Not available".</param>
/// <param name="Reason">Why there is no figure.</param>
/// <param name="StandIns">The local measures that stand in for it.</param>
public sealed record UnavailableMeasure(
    string Id, Link Measure, string Kind, string Status, string Reason, ImmutableArray<Link> StandIns)
{
    /// <summary>Who would have the figures; null where that is no national metric's source.</summary>
    public string? Source { get; init; }

    /// <summary>Where its last figures stand, when it was withdrawn; null where it was not, or never had any.</summary>
    public Link? LastFigures { get; init; }

    /// <summary>What an author asserts all the same; null where nobody does.</summary>
    public AssessmentNote? Assessment { get; init; }
}
