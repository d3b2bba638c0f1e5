namespace OpenStatement.Presentation;

/// <summary>All that a page says about one measure that has figures.</summary>
public sealed record MeasureSection
{
    /// <summary>The measure's id: its anchor on the page.</summary>
    public required string Id { get; init; }

    public required Link Measure { get; init; }

    /// <summary>What the figures say, as a sentence.</summary>
    public required string Headline { get; init; }

    /// <summary>Which of the latest figures are withheld; null where none is.</summary>
    public string? Withheld { get; init; }

    /// <summary>Where the measure is heading, and how that was reached.</summary>
    public TrendNote? Trend { get; init; }

    public required Chart Chart { get; init; }

    public required ImmutableArray<Fact> Facts { get; init; }

    public required FiguresTable Table { get; init; }

    /// <summary>The figures by area and by other dimensions; empty on paper, where they would take page after page.</summary>
    public ImmutableArray<BreakdownTable> Breakdowns { get; init; } = [];

    public AssessmentNote? Assessment { get; init; }

    /// <summary>Where the leading figure has since moved; null in the latest edition.</summary>
    public RevisionNote? Since { get; init; }

    public required MeasureBackground Background { get; init; }
}
