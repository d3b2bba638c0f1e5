namespace OpenStatement.Loading;

/// <summary>Where series break; a site need not have any.</summary>
internal sealed record SeriesBreaks(ImmutableArray<SeriesBreak> All)
{
    /// <summary>Why the figure for the period is not comparable with those before; null when it is.</summary>
    public string? At(string measure, Period period) =>
        All.FirstOrDefault(one => one.Measure == measure && one.PeriodStart == period.Start)?.Note;
}
