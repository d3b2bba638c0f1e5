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
