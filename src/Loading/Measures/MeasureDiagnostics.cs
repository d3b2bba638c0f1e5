namespace OpenStatement.Loading;

/// <summary>Measures that contradict each other, or cannot have files of their own.</summary>
internal static class MeasureDiagnostics
{
    public static ImmutableArray<DiagnosticRule> Rules { get; } =
    [
        new("OS1623", Severity.Error, "A proxy does not name the national metric it stands in for."),
        new("OS1624", Severity.Error, "A measure that is not a proxy names a metric it stands in for."),
        new("OS1625", Severity.Error, "A proxy stands in for a measure that is not a national metric."),
        new("OS1633", Severity.Error, "A measure's files would have the name of another file of a release."),
    ];

    public static Diagnostic NameOfAFile(SourceLocation location, string id) => Error(
        "OS1633", location,
        $"Found a measure with the id {id}.",
        "Expected another id, because each release has a file of this name that is about all of its measures.",
        "Choose an id that says more, and use it in the other files too.");

    public static Diagnostic ProxyWithoutMetric(SourceLocation location, string measure, IEnumerable<string> national) => Error(
        "OS1623", location,
        $"Found the proxy {measure} without the national metric it stands in for.",
        $"Expected the id of a measure with the role national: {Wording.List(national)}.",
        "Fill in proxy_for, or change the role to local.");

    public static Diagnostic MetricWithoutProxy(SourceLocation location, Measure measure) => Error(
        "OS1624", location,
        $"Found a metric that {measure.Id} stands in for, although its role is {EnumWords.Of(measure.Role)}.",
        "Expected proxy_for to be empty, unless the role is proxy.",
        "Empty the cell, or change the role to proxy.");

    public static Diagnostic ProxyForOther(SourceLocation location, Measure other) => Error(
        "OS1625", location,
        $"Found {other.Id}, whose role is {EnumWords.Of(other.Role)}.",
        "Expected a measure with the role national.",
        "Name the national metric itself, or correct the role of the other measure.");
}
