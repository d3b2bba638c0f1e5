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
