namespace OpenStatement.Statistics;

/// <summary>What the figures of one release say about one measure for the force. Whatever cannot be worked out is null.</summary>
public sealed record MeasureSummary
{
    public required Measure Measure { get; init; }

    /// <summary>The force's own figures; null when the release has none.</summary>
    public required Series? Own { get; init; }

    /// <summary>Whether the counts are too small for percentages and trends.</summary>
    public bool IsRare { get; init; }

    public PeriodFigure? Latest { get; init; }

    /// <summary>The latest period on the same period a year before.</summary>
    public Change? OnSamePeriodLastYear { get; init; }

    /// <summary>The latest twelve months; only for counts.</summary>
    public PeriodFigure? TwelveMonths { get; init; }

    /// <summary>The latest twelve months on the twelve before.</summary>
    public Change? OnYearBefore { get; init; }

    /// <summary>The change that says most: over twelve months where they can be added up, otherwise of the latest period.</summary>
    public Change? OnAYearAgo => OnYearBefore ?? OnSamePeriodLastYear;

    /// <summary>The latest period on the one just before; only for months and quarters.</summary>
    public Change? OnPreviousPeriod { get; init; }

    /// <summary>
    /// From 1 April to the end of the latest period, on the same part of the financial year before; only for counts of
    /// months or quarters.
    /// </summary>
    public Change? OnFinancialYearBefore { get; init; }

    /// <summary>The latest twelve months on each baseline that is for the measure, the main one first; empty without figures.</summary>
    public ImmutableArray<BaselineComparison> Baselines { get; init; } = [];

    /// <summary>The latest twelve months on the main baseline; only for counts, and null where they cannot be compared.</summary>
    public Change? OnBaseline => Measure.Unit is Unit.Count && !Baselines.IsEmpty ? Baselines[0].Change : null;

    /// <summary>That the latest figure is the highest or lowest for more than a year; null where it is not, and for rare events.</summary>
    public Extreme? Extreme { get; init; }

    /// <summary>The figures of other areas for the latest period, where they can be compared as they stand; empty for counts.</summary>
    public ImmutableArray<FigureElsewhere> Elsewhere { get; init; } = [];

    /// <summary>How far percentages can be told from chance; null for anything else.</summary>
    public Survey? Survey { get; init; }

    /// <summary>
    /// The latest points against their usual range; null where that is never drawn: for rare events and periods that
    /// overlap.
    /// </summary>
    public ProcessChart? Process { get; init; }

    /// <summary>Where the measure is heading, or why that cannot be said.</summary>
    public Trend Trend { get; init; } = new() { Word = TrendDirection.NotAvailable, Reason = TrendUnavailableReason.NoFigures };

    /// <summary>Rare events year by year; null for everything else, and where there is no whole year of them.</summary>
    public YearlyRange? Years { get; init; }

    /// <summary>
    /// The rate of the latest twelve months: that in <see cref="Group"/> where the force is compared, otherwise from its own
    /// population alone. Only for counts that are not below zero, and where there is a population.
    /// </summary>
    public YearRate? OwnRate { get; init; }

    /// <summary>The force among those it is compared with.</summary>
    public GroupComparison? Group { get; init; }

    /// <summary>Why a measure of counts is not compared; null where it is, and where the site has no group.</summary>
    public NoComparison? NoGroup { get; init; }

    /// <summary>
    /// The latest twelve months where they are the period asked for, otherwise the figure of exactly that period; null
    /// where there is none.
    /// </summary>
    public PeriodFigure? FigureOf(Period period) => TwelveMonths?.Period == period ? TwelveMonths : Own?.FigureAt(period);

    /// <summary>Where the leading figure has since moved; null in the latest release.</summary>
    public FigureSince? Since { get; init; }
}

/// <summary>The leading figure of an earlier release beside what the latest release gives for the same time.</summary>
/// <param name="Published">As that release gave it.</param>
/// <param name="Now">As the latest release gives it; null where it gives none.</param>
/// <param name="IsSuppressed">Whether there is none now so that nobody can be identified.</param>
public sealed record FigureSince(PeriodFigure Published, PeriodFigure? Now, bool IsSuppressed)
{
    /// <summary>Null where there is no figure now.</summary>
    public decimal? Difference => Now?.Value - Published.Value;
}
