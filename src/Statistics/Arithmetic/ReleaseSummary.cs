using System.Collections.Frozen;

namespace OpenStatement.Statistics;

/// <summary>What the figures of one release say, measure by measure.</summary>
public sealed class ReleaseSummary(Release release, IEnumerable<MeasureSummary> measures)
{
    private readonly FrozenDictionary<string, MeasureSummary> _measures = measures.ToFrozenDictionary(summary => summary.Measure.Id);

    public Release Release { get; } = release;

    /// <summary>The summary of a measure of the archive.</summary>
    public MeasureSummary Of(Measure measure) => _measures[measure.Id];
}
