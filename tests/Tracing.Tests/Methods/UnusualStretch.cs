namespace OpenStatement.Tracing.Tests;

/// <summary>Figures in a row that chance alone seldom makes.</summary>
/// <param name="Rule">Which they meet.</param>
/// <param name="IsUp">Whether they lie high or rise.</param>
/// <param name="Places">Of the figures, counted from the earliest, which is 0.</param>
internal sealed record UnusualStretch(UnusualRule Rule, bool IsUp, ImmutableArray<int> Places);
