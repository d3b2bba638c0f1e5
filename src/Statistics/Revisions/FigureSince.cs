namespace OpenStatement.Statistics;

/// <summary>The leading figure of an earlier release beside what the latest release gives for the same time.</summary>
/// <param name="Published">As that release gave it.</param>
/// <param name="Now">As the latest release gives it; null where it gives none.</param>
/// <param name="IsSuppressed">Whether there is none now so that nobody can be identified.</param>
public sealed record FigureSince(PeriodFigure Published, PeriodFigure? Now, bool IsSuppressed)
{
    /// <summary>Null where there is no figure now.</summary>
    public decimal? Difference => Now?.Value - Published.Value;
}
