namespace OpenStatement.Presentation;

/// <summary>
/// A chart of one series over time, ready to be drawn: the figures are those of the table named in it. Whatever is null
/// or empty is not drawn, so that what competes for attention is decided here.
/// </summary>
public sealed record Chart
{
    /// <summary>Unique on its page.</summary>
    public required string Id { get; init; }

    /// <summary>The id of the table whose rows are the points.</summary>
    public required string TableId { get; init; }

    public required ChartKind Kind { get; init; }

    /// <summary>What sort of chart of what, for readers who cannot see it.</summary>
    public required string Title { get; init; }

    /// <summary>The title of the measure, for links out of their place.</summary>
    public required string Measure { get; init; }

    /// <summary>What it shows, as a sentence.</summary>
    public required string Headline { get; init; }

    /// <summary>What, where, when and in which unit.</summary>
    public required string Subtitle { get; init; }

    /// <summary>For readers who cannot see it.</summary>
    public required string Description { get; init; }

    /// <summary>Stands at the end of the series.</summary>
    public required string SeriesLabel { get; init; }

    /// <summary>Earliest first; at least one has a value.</summary>
    public required ImmutableArray<ChartPoint> Points { get; init; }

    public required ValueAxis Axis { get; init; }

    /// <summary>Digits after the point on the axis.</summary>
    public required int Decimals { get; init; }

    /// <summary>What follows every number of the axis: "%" for percentages, otherwise nothing.</summary>
    public required string Suffix { get; init; }

    public LevelLine? Baseline { get; init; }

    public LevelLine? Target { get; init; }

    public UsualRange? UsualRange { get; init; }

    /// <summary>The middle of the usual range, over the same points.</summary>
    public LevelLine? Average { get; init; }

    public TrendLine? TrendLine { get; init; }

    /// <summary>Said in place of marking points, where nearly every one would be marked; otherwise null.</summary>
    public string? WithoutMarks { get; init; }

    /// <summary>What the shapes of points mean, where any is special.</summary>
    public ImmutableArray<ChartKeyEntry> Key { get; init; } = [];

    /// <summary>What the numbers at points refer to, in their order.</summary>
    public ImmutableArray<ChartNote> Notes { get; init; } = [];

    /// <summary>Where the figures come from, in words.</summary>
    public required string Source { get; init; }

    public required ImmutableArray<Link> Downloads { get; init; }

    /// <summary>The whole series as an SVG file.</summary>
    public required Link Picture { get; init; }

    /// <summary>Whether the chart has the whole series, with everything that can be said about it, like the picture.</summary>
    public bool IsWhole { get; init; }
}
