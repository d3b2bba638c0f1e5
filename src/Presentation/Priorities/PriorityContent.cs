namespace OpenStatement.Presentation;

/// <summary>All that a statement says about one priority; shown on its own page and within the print edition.</summary>
public sealed record PriorityContent
{
    public required Link Priority { get; init; }

    /// <summary>"National priority" or "Local priority".</summary>
    public required string Kind { get; init; }

    /// <summary>One sentence with the leading figure, or why there is none.</summary>
    public required string Lead { get; init; }

    /// <summary>Why the priority does or does not apply here; null where nothing was said.</summary>
    public string? Applicability { get; init; }

    /// <summary>What the priority is part of; null where priorities are not grouped.</summary>
    public string? Theme { get; init; }

    /// <summary>Who is to bring it about; null where nothing was said.</summary>
    public string? Owner { get; init; }

    public required ImmutableArray<MeasureRow> Summary { get; init; }

    public required ImmutableArray<MeasureSection> Measures { get; init; }

    /// <summary>The stages through which cases pass.</summary>
    public ImmutableArray<FunnelTable> Funnels { get; init; } = [];

    public required ImmutableArray<UnavailableMeasure> Unavailable { get; init; }

    /// <summary>What the voices say, side by side on wide screens.</summary>
    public required ImmutableArray<VoicePassage> Voices { get; init; }

    /// <summary>Sections that belong to no voice, such as planned action.</summary>
    public required ImmutableArray<VoicePassage> Sections { get; init; }

    public required ImmutableArray<PlannedAction> Actions { get; init; }
}
