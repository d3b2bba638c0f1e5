namespace OpenStatement.Loading;

/// <summary>A proxy, and nothing else, names the national metric it stands in for.</summary>
internal static class ProxyCheck
{
    public static IEnumerable<Diagnostic> Run(ContentIndex index) =>
        index.Content.Measures.Select(measure => FindProblem(measure.Value, measure.Locate(MeasureTable.ProxyFor), index)).OfType<Diagnostic>();

    private static Diagnostic? FindProblem(Measure measure, SourceLocation location, ContentIndex index) => measure switch
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
