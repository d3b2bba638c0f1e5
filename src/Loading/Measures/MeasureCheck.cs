namespace OpenStatement.Loading;

/// <summary>
/// A proxy, and nothing else, names the national metric it stands in for; what is not available says why; and no measure
/// takes the name of another file.
/// </summary>
internal static class MeasureCheck
{
    public static IEnumerable<Diagnostic> Run(ContentIndex index)
    {
        foreach (var (measure, locate) in index.Content.Measures)
        {
            if (FindProxyProblem(measure, locate(MeasureTable.ProxyFor), index) is { } problem)
                yield return problem;
            if (measure is { IsAvailable: false, AvailabilityReason: null })
                yield return ReferenceDiagnostics.NoReason(locate(MeasureTable.AvailabilityReason), "there are no figures for the measure");
            if (ReservedNames.IsFileOfReleases(measure.Id))
                yield return MeasureDiagnostics.NameOfAFile(locate(MeasureTable.Id), measure.Id);
        }
    }

    private static Diagnostic? FindProxyProblem(Measure measure, SourceLocation location, ContentIndex index) => measure switch
    {
        { Role: MeasureRole.Proxy, ProxyFor: null } => MeasureDiagnostics.ProxyWithoutMetric(location, measure.Id, NationalIds(index)),
        { Role: not MeasureRole.Proxy, ProxyFor: not null } => MeasureDiagnostics.MetricWithoutProxy(location, measure),
        { ProxyFor: { } id } when index.Measures.TryGetValue(id, out var other) && other.Role is not MeasureRole.National =>
            MeasureDiagnostics.ProxyForOther(location, other),
        _ => null,
    };

    private static IEnumerable<string> NationalIds(ContentIndex index) =>
        index.Content.Measures.Where(measure => measure.Value.Role is MeasureRole.National).Select(measure => measure.Value.Id);
}
