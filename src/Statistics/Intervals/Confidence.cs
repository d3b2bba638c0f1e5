namespace OpenStatement.Statistics;

/// <summary>The confidence of every interval: 95%.</summary>
internal static class Confidence
{
    /// <summary>How far 95% of a standard normal distribution reaches to either side of its mean.</summary>
    public const double Z = 1.959963984540054;

    /// <summary>The chance that is left out, half of it on each side.</summary>
    public const double Outside = 0.05;
}
