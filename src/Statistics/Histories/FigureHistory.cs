namespace OpenStatement.Statistics;

/// <summary>A figure as it was first published, beside what is known of it now. A struct, because a large site holds very many.</summary>
public readonly record struct FigureHistory
{
    /// <summary>The first statement that gives it. One that only forecast it does not count, unless none did more.</summary>
    public required ReleaseId FirstRelease { get; init; }

    /// <summary>As first published; without a number, and marked as withheld, where it is withheld now.</summary>
    public required Observation First { get; init; }

    /// <summary>As now known; null where the last statement with figures of the measure does not list the period any more.</summary>
    public required Observation? Latest { get; init; }

    /// <summary>In how many statements it was given otherwise than in the one before.</summary>
    public int TimesRevised { get; init; }

    /// <summary>The last statement that gave it otherwise; null where none did.</summary>
    public ReleaseId? LastRevised { get; init; }

    /// <summary>Why it was last given otherwise; null where no reason was given.</summary>
    public RevisionReason? Reason { get; init; }

    /// <summary>What became of it since it was first published; null where it is the same.</summary>
    public RevisionOutcome? Outcome { get; init; }

    public Period Period => First.Period;

    /// <summary>What is known now less what was first published, in the measure's unit; null unless there are both.</summary>
    public decimal? Difference => Latest?.Value - First.Value;
}
