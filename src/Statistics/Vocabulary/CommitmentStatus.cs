namespace OpenStatement.Statistics;

/// <summary>Where a commitment stands at a release.</summary>
public enum CommitmentStatus
{
    Planned,
    Continuing,
    Done,
    Dropped,
    Answered,
}
