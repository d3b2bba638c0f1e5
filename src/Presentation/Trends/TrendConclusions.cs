namespace OpenStatement.Presentation;

/// <summary>The last step on the way to a trend: which word, and why that one.</summary>
internal static class TrendConclusions
{
    public static string Of(Trend trend, Change change, Measure measure, Methods methods)
    {
        if (trend.Word is TrendDirection.Stable)
            return Stable(trend, change, measure, methods);
        if (trend.Magnitude is { } magnitude)
            return $"{Thresholds(methods)}{BeforeRounding(change.Fraction!.Value, magnitude, methods)} {Word(trend)}";
        return $"{WhyNoSize(change, measure, methods)} {Word(trend)}";
    }

    /// <summary>"A change of less than 10% is called small, one of 10% to 25% moderate, and one of more than 25% large."</summary>
    public static string Thresholds(Methods methods) =>
        $"A change of less than {Numbers.Percentage(methods.ModerateFrom)} is called small, one of {Numbers.Percentage(methods.ModerateFrom)} to {Numbers.Percentage(methods.LargeAbove)} moderate, "
        + $"and one of more than {Numbers.Percentage(methods.LargeAbove)} large.";

    /// <summary>More is said where the two years differ so much that a reader would expect another word.</summary>
    private static string Stable(Trend trend, Change change, Measure measure, Methods methods)
    {
        if (!trend.Flags.IsEmpty)
        {
            return change.Direction is Direction.Same
                ? "In spite of the unusual figures the two are the same. So the trend is called stable."
                : "In spite of the unusual figures the ranges of the two percentages overlap: no clear change. So the trend is called stable.";
        }

        if (change.Fraction is not { } fraction || Trends.MagnitudeOf(fraction, methods) is Magnitude.Small)
            return "No latest figure stands out from the usual ups and downs, so the trend is called stable.";
        return $"No latest figure stands out from the usual ups and downs. Figures that move this much from one {Labels.Period(measure.Frequency)} to the next can make 12 months so different, "
            + "and we cannot tell that from a real change. So the trend is called stable.";
    }

    /// <summary>" Before rounding the change is 9.6%.", where the rounded percentage would be called otherwise.</summary>
    private static string BeforeRounding(decimal fraction, Magnitude magnitude, Methods methods)
    {
        var percent = Math.Abs(fraction) * 100;
        var digits = 0;
        while (Trends.MagnitudeOf(Math.Round(percent, digits, MidpointRounding.AwayFromZero) / 100, methods) != magnitude)
            digits++;
        return digits == 0 ? "" : $" Before rounding the change is {Numbers.Write(percent, digits)}%.";
    }

    private static string WhyNoSize(Change change, Measure measure, Methods methods) => measure.Unit switch
    {
        Unit.Count => $"The earlier figure is under {methods.SmallestCountForPercentage}, too small for a percentage, so we do not say how large the change is.",
        Unit.Rate when change.SmallestForPercentage is null =>
            $"The earlier figure rests on fewer than {methods.SmallestCountForPercentage}, too few for a percentage, so we do not say how large the change is.",
        Unit.Rate => "The earlier figure is too near to 0 for a percentage, so we do not say how large the change is.",
        _ => "A change of this kind has no percentage, so we do not say how large it is.",
    };

    private static string Word(Trend trend) => $"So the trend is: {Sentences.Uncapitalise(TrendPhrases.Of(trend))}.";
}
