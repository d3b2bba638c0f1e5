namespace OpenStatement.Presentation;

/// <summary>The chart of a measure, as the latest release gives it, to be shown within the pages of others.</summary>
public sealed record EmbedPage : Page
{
    public required Chart Chart { get; init; }

    /// <summary>The page with the figures, which opens in place of the page around the chart.</summary>
    public required Link Measure { get; init; }

    public required string Publisher { get; init; }
}
