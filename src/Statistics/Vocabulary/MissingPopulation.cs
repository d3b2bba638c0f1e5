namespace OpenStatement.Statistics;

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
