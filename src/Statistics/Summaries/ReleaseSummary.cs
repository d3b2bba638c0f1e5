namespace OpenStatement.Statistics;

/// <summary>What the figures of one release say, measure by measure.</summary>
public sealed class ReleaseSummary(Release release, IEnumerable<MeasureSummary> measures)
{
    private readonly FrozenDictionary<string, MeasureSummary> _measures = measures.ToFrozenDictionary(summary => summary.Measure.Id);

    public Release Release { get; } = release;

    /// <summary>How figures published before are given now: one entry for each measure that was published before.</summary>
    public ImmutableArray<MeasureRevisions> Revisions { get; init; } = [];

    /// <summary>The summary of a measure of the archive.</summary>
    public MeasureSummary Of(Measure measure) => _measures[measure.Id];

    /// <summary>Whether the release gives figures of a measure for the force.</summary>
    public bool HasFiguresOf(Measure measure) => Of(measure).Own is not null;
}
