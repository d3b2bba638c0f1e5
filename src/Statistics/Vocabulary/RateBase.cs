namespace OpenStatement.Statistics;

/// <summary>The number of people a rate is given for.</summary>
public enum RateBase
{
    PerThousand = 1_000,
    PerHundredThousand = 100_000,
}
