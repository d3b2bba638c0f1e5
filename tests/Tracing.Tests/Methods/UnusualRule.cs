namespace OpenStatement.Tracing.Tests;

/// <summary>The rules of "Making data count", in their order.</summary>
internal enum UnusualRule
{
    /// <summary>Outside the usual range.</summary>
    Outside,

    /// <summary>Seven rising or falling.</summary>
    Run,

    /// <summary>Three on one side of the mean, two of them beyond two thirds of the way to the end of the range.</summary>
    TwoOfThree,

    /// <summary>Seven on one side of the mean.</summary>
    Shift,
}
