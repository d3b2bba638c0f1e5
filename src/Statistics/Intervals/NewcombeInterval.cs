namespace OpenStatement.Statistics;

/// <summary>
/// Newcombe's interval for the difference of two proportions in samples that have nobody in common, made of Wilson's
/// intervals for both. Source: R. G. Newcombe, "Interval estimation for the difference between independent proportions",
/// Statistics in Medicine 17 (1998), pages 873 to 890, method 10.
/// </summary>
public static class NewcombeInterval
{
    /// <summary>Of the first less the second, as parts of one; null where either has no interval of its own.</summary>
    public static Interval? Of(Proportion? first, Proportion? second)
    {
        if (WilsonInterval.Of(first) is not { } one || WilsonInterval.Of(second) is not { } other)
            return null;
        var (p, q) = (first!.Numerator / first.Denominator, second!.Numerator / second.Denominator);
        return new Interval(p - q - Distance(p - one.Lower, other.Upper - q), p - q + Distance(one.Upper - p, q - other.Lower));
    }

    private static decimal Distance(decimal across, decimal along) => (decimal)Math.Sqrt((double)(across * across + along * along));
}
