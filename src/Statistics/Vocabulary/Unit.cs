namespace OpenStatement.Statistics;

/// <summary>What the number of an observation counts.</summary>
public enum Unit
{
    /// <summary>A number of offences, people or events.</summary>
    Count,

    /// <summary>A number per so many people; the measure's definition says per how many.</summary>
    Rate,

    /// <summary>Parts of a hundred, from 0 to 100.</summary>
    Percent,

    /// <summary>A score on a scale that the measure's definition describes.</summary>
    Score,
}

/// <summary>The number of people a rate is given for.</summary>
public enum RateBase
{
    PerThousand = 1_000,
    PerHundredThousand = 100_000,
}

/// <summary>Which direction is an improvement.</summary>
public enum Polarity
{
    Lower,
    Higher,

    /// <summary>Neither direction is good or bad in itself, so no word of judgement is used.</summary>
    Neutral,
}
