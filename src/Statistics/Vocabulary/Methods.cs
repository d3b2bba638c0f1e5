namespace OpenStatement.Statistics;

/// <summary>How an office has its figures judged. Every value is printed on the methodology page.</summary>
public sealed record Methods
{
    /// <summary>The settings of an office that chooses nothing.</summary>
    public static Methods Default { get; } = new();

    /// <summary>
    /// Whether unusually large jumps are left out, once, when the usual range of a measure is worked out: NHS England's
    /// spreadsheet does not leave them out, the package NHSRplotthedots does.
    /// </summary>
    public bool ScreensMovingRanges { get; init; } = true;

    /// <summary>How many of the latest periods a trend is judged by, at most.</summary>
    public int TrendPeriods { get; init; } = 24;

    /// <summary>As a fraction: a smaller change over twelve months is called small, this one or a greater one moderate.</summary>
    public decimal ModerateFrom { get; init; } = 0.10m;

    /// <summary>As a fraction: a greater change over twelve months is called large.</summary>
    public decimal LargeAbove { get; init; } = 0.25m;

    /// <summary>Below this an earlier count is too small for a percentage, or for a place among others, to mean anything.</summary>
    public int SmallestCountForPercentage { get; init; } = 20;

    /// <summary>A measure whose counts average under this in a period counts rare events.</summary>
    public int FewestPerPeriod { get; init; } = 4;

    public GroupMean GroupMean { get; init; } = GroupMean.Unweighted;

    public MissingPopulation MissingPopulation { get; init; } = MissingPopulation.Error;

    /// <summary>Counts below this are withheld where a measure is disclosive.</summary>
    public int DisclosureThreshold { get; init; } = 5;
}

/// <summary>How the average of a group of areas is taken.</summary>
public enum GroupMean
{
    /// <summary>Each area counts the same, as in HMIC's crime and policing comparator.</summary>
    Unweighted,

    /// <summary>Each resident counts the same, as on HMICFRS's value-for-money dashboards.</summary>
    Weighted,
}

/// <summary>What to do where no population is known for the middle of the twelve months of a rate.</summary>
public enum MissingPopulation
{
    /// <summary>The check fails.</summary>
    Error,

    /// <summary>The latest earlier year that every area compared has.</summary>
    LatestBefore,

    /// <summary>A straight line between the years on both sides; after the last known year, that year.</summary>
    Interpolate,
}
