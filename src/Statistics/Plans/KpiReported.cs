namespace OpenStatement.Statistics;

/// <summary>
/// What has been reported of an indicator up to a release. A status and a value hold until another is reported, so that
/// what was set up once does not become unknown again.
/// </summary>
/// <param name="Note">That of the latest report, whatever else it says.</param>
/// <param name="In">The release of the latest report.</param>
public sealed record KpiReported(string? Note, Release In)
{
    public KpiStatus? Status { get; init; }

    /// <summary>The release that reported the status; null where there is none.</summary>
    public Release? StatusIn { get; init; }

    /// <summary>In the unit of the target.</summary>
    public decimal? Value { get; init; }

    /// <summary>The release that reported the value; null where there is none.</summary>
    public Release? ValueIn { get; init; }

    /// <summary>Null where nothing has been reported.</summary>
    /// <param name="kpi">Id of the indicator.</param>
    /// <param name="releases">Those up to the one in question, earliest first.</param>
    internal static KpiReported? UpTo(string kpi, ReadOnlySpan<ReleaseSummary> releases)
    {
        KpiReported? known = null;
        foreach (var summary in releases)
        {
            if (summary.Release.KpiReports.FirstOrDefault(report => report.Kpi == kpi) is { } report)
                known = Add(known, report, summary.Release);
        }

        return known;
    }

    private static KpiReported Add(KpiReported? before, KpiReport report, Release release) => new(report.Note, release)
    {
        Status = report.Status ?? before?.Status,
        StatusIn = report.Status is null ? before?.StatusIn : release,
        Value = report.Value ?? before?.Value,
        ValueIn = report.Value is null ? before?.ValueIn : release,
    };
}
