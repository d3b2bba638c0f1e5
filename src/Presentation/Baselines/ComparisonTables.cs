namespace OpenStatement.Presentation;

/// <summary>Makes the table of all comparisons of a measure, each with its two periods and both figures.</summary>
internal static class ComparisonTables
{
    /// <summary>The table of a measure that has at least one figure in the release.</summary>
    public static ComparisonTable Of(MeasureSummary summary, SiteContext context)
    {
        var measure = summary.Measure;
        var rows = Changes(summary).Select(one => Row(one.With, one.Change, summary, context.Settings.Methods)).ToImmutableArray();
        return new ComparisonTable
        {
            Id = $"comparisons-{measure.Id}",
            Caption = $"{measure.Title}, {context.OwnArea.Name}: the latest figures and earlier ones",
            Rows = rows,
            Notes = [.. summary.Baselines.Select(baseline => Note(baseline, measure)).OfType<string>()],
            Markers = [.. MarkerSymbols.Of(rows.Aggregate(Markers.None, (all, row) => all | row.Then.Figure.Markers | row.Now.Figure.Markers))],
        };
    }

    /// <summary>
    /// What there is, shortest period first. At the end of its first period and of its last, a financial year is the same
    /// as what stands before it.
    /// </summary>
    private static IEnumerable<(string With, Change Change)> Changes(MeasureSummary summary)
    {
        var period = Labels.Of(summary.Measure.Frequency);
        if (summary.OnPreviousPeriod is { } previous)
            yield return ($"{period} before", previous);
        if (summary.OnSamePeriodLastYear is { } same && same.Later.Period != summary.OnYearBefore?.Later.Period)
            yield return (Sentences.Capitalise(Labels.SamePeriod(summary.Measure.Frequency)["the ".Length..]), same);
        if (summary.OnFinancialYearBefore is { } soFar && soFar.Later.Period != summary.Latest!.Period && soFar.Later.Period != summary.TwelveMonths?.Period)
            yield return ("Same part of the financial year before", soFar);
        if (summary.OnYearBefore is { } year)
            yield return (year.Later.Period == summary.Latest!.Period ? "Year before" : "12 months before", year);
        foreach (var comparison in summary.Baselines)
        {
            if (comparison.Change is { } change)
                yield return ($"Baseline: {BaselineWords.Name(comparison.Baseline)}", change);
        }
    }

    private static ComparisonRow Row(string with, Change change, MeasureSummary summary, Methods methods) => new(
        with,
        Dated(change.Earlier, summary.Measure),
        Dated(change.Later, summary.Measure),
        Comparisons.HasNoDifference(change, summary.Measure) ? "too few to compare" : Comparisons.Difference(change, summary.Measure),
        ChangeLabel.Of(change, summary, methods));

    private static DatedFigure Dated(PeriodFigure figure, Measure measure) =>
        new(Figure.Of(figure.Value, measure, figure.Markers), $"{(figure.Period.Months > 12 ? "A year, on average, " : "")}{Dates.Span(figure.Period)}");

    /// <summary>Null for a baseline that is compared and needs no reason.</summary>
    private static string? Note(BaselineComparison comparison, Measure measure)
    {
        var baseline = comparison.Baseline;
        if (comparison.Reason is null)
            return baseline.Reason is { } reason ? $"{Sentences.Capitalise(BaselineWords.Name(baseline))}: {reason}" : null;
        var whyNot = BaselineWords.WhyNot(comparison, measure);
        return baseline.Name is { } name ? $"Not compared with the {name}. {whyNot}" : $"Not compared with a baseline. {whyNot}";
    }
}
