namespace OpenStatement.Tracing.Tests;

/// <summary>
/// Between which rates a force that is really average would lie by chance, with a count like its own: the limits of a
/// funnel plot. The means of the Poisson distributions in which a count would only just be unusual are found by halving,
/// without the chi-square distribution that other programs use for it.
/// </summary>
/// <param name="Lower">A rate below it is too low for chance.</param>
/// <param name="Upper">A rate above it is too high for chance.</param>
internal sealed record ChanceRange(decimal Lower, decimal Upper)
{
    private const int Halvings = 100;

    /// <param name="average">Rate of the group.</param>
    /// <param name="count">Of the force.</param>
    /// <param name="share">Of years in which chance takes an average force out of the range, such as 0.05.</param>
    public static ChanceRange Around(decimal average, long count, double share)
    {
        // So large a mean that as few as were counted, or so small a one that as many, come up in half that share of years.
        var most = Halve(mean => AtMost(count, mean) > share / 2, count);
        var fewest = Halve(mean => 1 - AtMost(count - 1, mean) < share / 2, count);
        return new ChanceRange(average * count / (decimal)most, average * count / (decimal)fewest);
    }

    /// <summary>The mean up to which something holds.</summary>
    private static double Halve(Func<double, bool> holds, long count)
    {
        var (low, high) = (0d, count * 3d + 50);
        for (var i = 0; i < Halvings; i++)
        {
            var middle = (low + high) / 2;
            (low, high) = holds(middle) ? (middle, high) : (low, middle);
        }

        return low;
    }

    /// <summary>How probable it is to count no more than so many.</summary>
    private static double AtMost(long count, double mean)
    {
        if (mean == 0)
            return 1;
        var logarithm = -mean;
        var sum = Math.Exp(logarithm);
        for (var i = 1; i <= count; i++)
        {
            logarithm += Math.Log(mean) - Math.Log(i);
            sum += Math.Exp(logarithm);
        }

        return sum;
    }
}
