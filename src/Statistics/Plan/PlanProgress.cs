namespace OpenStatement.Statistics;

/// <summary>Where every indicator of the plan stands in one release.</summary>
public sealed class PlanProgress
{
    private readonly FrozenDictionary<string, KpiProgress> _byKpi;

    private PlanProgress(Release release, IEnumerable<KpiProgress> progress)
    {
        Release = release;
        _byKpi = progress.ToFrozenDictionary(kpi => kpi.Kpi.Id);
    }

    public Release Release { get; }

    /// <summary>Where an indicator of the archive stands.</summary>
    public KpiProgress Of(Kpi kpi) => _byKpi[kpi.Id];

    /// <summary>One for each release, in the order of the archive.</summary>
    /// <param name="archive">Its indicators refer to its measures.</param>
    /// <param name="summaries">One for each of its releases, in its order.</param>
    public static ImmutableArray<PlanProgress> Of(Archive archive, ImmutableArray<ReleaseSummary> summaries)
    {
        var measures = archive.Measures.ToDictionary(measure => measure.Id);
        var reported = new Dictionary<string, KpiReported>();
        var all = ImmutableArray.CreateBuilder<PlanProgress>(summaries.Length);
        foreach (var summary in summaries)
        {
            foreach (var report in summary.Release.KpiReports)
                reported[report.Kpi] = KpiReported.After(reported.GetValueOrDefault(report.Kpi), report, summary.Release);
            all.Add(In(summary.Release, archive.Kpis.Select(kpi => Of(
                kpi,
                KpiReadings.Of(kpi, kpi.Measures.Select(id => summary.Of(measures[id])), archive.Settings.Methods),
                reported.GetValueOrDefault(kpi.Id)))));
        }

        return all.MoveToImmutable();
    }

    private static PlanProgress In(Release release, IEnumerable<KpiProgress> own)
    {
        var progress = own.ToList();
        var parts = progress.Where(kpi => kpi.Kpi.PartOf is not null).ToLookup(kpi => kpi.Kpi.PartOf!, kpi => kpi.Standing);
        return new PlanProgress(release, progress.Select(kpi => WithParts(kpi, [.. parts[kpi.Kpi.Id]])));
    }

    private static KpiProgress Of(Kpi kpi, ImmutableArray<KpiReading> readings, KpiReported? reported)
    {
        var (standing, evidence) = (
            KpiStandings.Together(kpi.Kind, [.. readings.Select(reading => reading.Standing)]), KpiEvidence.Figures);
        if (standing is KpiStanding.NoData)
        {
            reported = readings.Any(IsSuppressed) ? reported?.WithoutValue() : reported;
            (standing, evidence) = OfReport(kpi, reported);
        }

        return new KpiProgress(kpi, standing) { Readings = readings, Reported = reported, Evidence = evidence };
    }

    /// <summary>Of what is withheld no value is given by another way either.</summary>
    private static bool IsSuppressed(KpiReading reading) => reading.Summary.Own?.HasWithheld is true;

    /// <summary>A value says more than a status where there is a number to hold it against.</summary>
    private static (KpiStanding Standing, KpiEvidence Evidence) OfReport(Kpi kpi, KpiReported? reported) => (kpi, reported) switch
    {
        ({ Target: { } target }, { Value: { } value, ValueIn: { } release }) =>
            (TargetReadings.Of(target, value, release.Statement.Period.End), KpiEvidence.ReportedValue),
        (_, { Status: { } status }) => (KpiStandings.Of(status), KpiEvidence.ReportedStatus),
        (_, { Value: not null }) => (KpiStanding.NotComparable, KpiEvidence.ReportedValue),
        _ => (KpiStanding.NoData, KpiEvidence.None),
    };

    /// <summary>Parts are asked only where the whole has nothing of its own.</summary>
    private static KpiProgress WithParts(KpiProgress progress, ImmutableArray<KpiStanding> parts)
    {
        if (progress.Standing is not KpiStanding.NoData)
            return progress;
        var standing = KpiStandings.Together(progress.Kpi.Kind, parts);
        return standing is KpiStanding.NoData ? progress : progress with { Standing = standing, Evidence = KpiEvidence.Parts };
    }
}

/// <summary>Where an indicator stands in one release, and what that was read off.</summary>
/// <param name="Kpi">The indicator.</param>
/// <param name="Standing">
/// What figures say; what was reported where they say nothing; what its parts say where it has nothing of its own.
/// </param>
public sealed record KpiProgress(Kpi Kpi, KpiStanding Standing)
{
    /// <summary>One for each of its measures; empty for what only a report can tell.</summary>
    public ImmutableArray<KpiReading> Readings { get; init; } = [];

    /// <summary>What somebody reported, also beside figures; null where nobody did.</summary>
    public KpiReported? Reported { get; init; }

    /// <summary>What its standing was taken from.</summary>
    public KpiEvidence Evidence { get; init; }
}

/// <summary>What the standing of an indicator was taken from.</summary>
public enum KpiEvidence
{
    /// <summary>Nothing: there is no data.</summary>
    None,

    /// <summary>The figures of its measures.</summary>
    Figures,

    /// <summary>A figure that was reported.</summary>
    ReportedValue,

    /// <summary>A status that was reported.</summary>
    ReportedStatus,

    /// <summary>The standings of its parts.</summary>
    Parts,
}
