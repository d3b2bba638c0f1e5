namespace OpenStatement.Statistics;

/// <summary>A pattern that chance alone seldom makes: the rules of NHS England's "Making data count".</summary>
public enum SpecialCause
{
    /// <summary>A point strictly outside the limits.</summary>
    OutsideLimits,

    /// <summary>Seven points, each higher than the one before, or each lower.</summary>
    Run,

    /// <summary>Of three points on one side of the mean, two beyond two thirds of the way to the limit.</summary>
    TwoOfThree,

    /// <summary>Seven points on one side of the mean.</summary>
    Shift,
}
