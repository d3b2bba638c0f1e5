namespace OpenStatement.Statistics;

/// <summary>The areas of one kind by a measure: all for the same period, the highest first.</summary>
public sealed record AreaStandings
{
    private readonly FrozenDictionary<string, AreaFigure> _byArea = FrozenDictionary<string, AreaFigure>.Empty;

    public required Measure Measure { get; init; }

    public required AreaKind Kind { get; init; }

    /// <summary>Twelve months for counts that can be added up; otherwise the latest period.</summary>
    public required Period Period { get; init; }

    /// <summary>Whose mid-year populations the rates rest on; null where there are no rates.</summary>
    public PopulationYears? Years { get; init; }

    /// <summary>Highest first, by rate where there are rates; equal ones by id, and those without a figure last.</summary>
    public required ImmutableArray<AreaFigure> Figures
    {
        get;
        init
        {
            field = value;
            _byArea = value.ToFrozenDictionary(figure => figure.Area);
        }
    }

    /// <summary>
    /// Whether any count is so small that a few more or fewer would change its place, or withheld because it is: no place
    /// should be read from them.
    /// </summary>
    public required bool IsTooSmallToRank { get; init; }

    public bool HasRates => Years is not null;

    /// <summary>Null for an area that has no figures of the measure at all.</summary>
    public AreaFigure? Of(string area) => _byArea.GetValueOrDefault(area);
}

/// <summary>What one area has of a measure in the period for which areas of its kind are held against each other.</summary>
/// <param name="Area">Id of the area.</param>
/// <param name="Figure">Null where it has none for the period.</param>
/// <param name="IsSuppressed">Whether a figure of the period must not be shown.</param>
/// <param name="Rate">The count per so many residents; null where no rate can be given for all areas.</param>
public sealed record AreaFigure(string Area, PeriodFigure? Figure, bool IsSuppressed, AreaRate? Rate = null)
{
    /// <summary>By what areas are put in order: the rate where there is one.</summary>
    public decimal? Ordered => Rate?.Rate ?? Figure?.Value;

    /// <summary>Null where the counts are too small to rank, where it has no figure, and where no other area has one.</summary>
    public AreaPlace? Place { get; init; }
}
