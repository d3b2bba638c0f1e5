namespace OpenStatement.Statistics;

/// <summary>A figure that a later release gives otherwise. A struct, because a large site holds very many.</summary>
public readonly record struct Revision
{
    public required Period Period { get; init; }

    /// <summary>As published before; null where there was no figure, and where it is now withheld, so that nothing repeats it.</summary>
    public required decimal? Earlier { get; init; }

    /// <summary>As published since; null where there is no figure any more.</summary>
    public required decimal? Later { get; init; }

    public required RevisionOutcome Outcome { get; init; }

    /// <summary>Null where none is given.</summary>
    public RevisionReason? Reason { get; init; }

    /// <summary>Later less earlier, in the measure's unit; null unless there are both.</summary>
    public decimal? Difference => Later - Earlier;
}

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
