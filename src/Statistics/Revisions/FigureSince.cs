namespace OpenStatement.Statistics;

/// <summary>The leading figure of an earlier release beside what the latest release gives for the same time.</summary>
/// <param name="Published">As that release gave it.</param>
/// <param name="Now">As the latest release gives it; null where it gives none.</param>
/// <param name="IsSuppressed">Whether there is none now so that nobody can be identified.</param>
public sealed record FigureSince(PeriodFigure Published, PeriodFigure? Now, bool IsSuppressed)
{
    /// <summary>Null where there is no figure now.</summary>
    public decimal? Difference => Now?.Value - Published.Value;

    /// <summary>Null where the earlier release has no figure.</summary>
    /// <param name="summary">What the earlier release says.</param>
    /// <param name="area">Id of the force's area.</param>
    /// <param name="latest">The latest figures.</param>
    public static FigureSince? Of(MeasureSummary summary, string area, Vintage latest)
    {
        if ((summary.TwelveMonths ?? summary.Latest) is not { } published)
            return null;
        var series = latest.Find(summary.Measure.Id, area);
        var now = series is null ? null : summary.TwelveMonths is null ? series.FigureAt(published.Period) : TwelveMonths.Ending(series, published.Period.End);
        return new FigureSince(published, now, now is null && series?.IsWithheldIn(published.Period) is true);
    }
}
