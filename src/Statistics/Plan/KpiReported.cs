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

    /// <summary>What is known once a release has reported.</summary>
    /// <param name="before">What was known until then; null where nothing was.</param>
    /// <param name="report">The report.</param>
    /// <param name="release">The release it is in.</param>
    internal static KpiReported After(KpiReported? before, KpiReport report, Release release) => new(report.Note, release)
    {
        Status = report.Status ?? before?.Status,
        StatusIn = report.Status is null ? before?.StatusIn : release,
        Value = report.Value ?? before?.Value,
        ValueIn = report.Value is null ? before?.ValueIn : release,
    };

    internal KpiReported WithoutValue() => this with { Value = null, ValueIn = null };
}
