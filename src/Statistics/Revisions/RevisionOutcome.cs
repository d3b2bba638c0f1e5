namespace OpenStatement.Statistics;

/// <summary>What became of a published figure in a later release.</summary>
public enum RevisionOutcome
{
    /// <summary>It is another figure now.</summary>
    Changed,

    /// <summary>There was no figure, and now there is one.</summary>
    Supplied,

    /// <summary>It is now withheld so that nobody can be identified.</summary>
    Withheld,

    /// <summary>The period is still listed, but without a figure.</summary>
    Withdrawn,

    /// <summary>The period is not listed any more.</summary>
    NoLongerPublished,
}
