using System.Collections.Concurrent;

namespace OpenStatement.Diagnostics;

/// <summary>
/// Gathers the problems of a stage, so that a person is told of all of them and not only of the first.
/// Safe to use from several threads at once.
/// </summary>
public sealed class DiagnosticCollector
{
    private readonly ConcurrentQueue<Diagnostic> _diagnostics = new();

    public bool HasErrors => _diagnostics.Any(diagnostic => diagnostic.Severity is Severity.Error);

    public void Add(Diagnostic diagnostic) => _diagnostics.Enqueue(diagnostic);

    public void AddRange(IEnumerable<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
            Add(diagnostic);
    }

    /// <summary>Everything gathered so far, each problem once, by place and then by code: the same input gives the same list.</summary>
    public ImmutableArray<Diagnostic> ToSorted() =>
        [.. _diagnostics.Distinct().OrderBy(diagnostic => diagnostic.Location).ThenBy(diagnostic => diagnostic.Code, StringComparer.Ordinal).ThenBy(diagnostic => diagnostic.Message, StringComparer.Ordinal)];
}
