namespace OpenStatement.Presentation;

/// <summary>Makes the tables of a measure by area and by other dimensions, with small charts where there is room for them.</summary>
internal static class BreakdownTables
{
    /// <summary>As many as it takes to put rates and shares in order.</summary>
    public const int SortedDigits = 4;

    /// <summary>One for each kind of area and each dimension of which the release has figures. Percentages by group have tables of their own.</summary>
    public static ImmutableArray<BreakdownTable> Of(MeasureSummary summary, Release release, ChartDetail detail, SiteContext context) =>
    [
        .. AreaTables.Of(summary, release, detail, context),
        .. summary.Measure.Unit is Unit.Percent ? [] : CategoryTables.Of(summary, release, detail, context),
    ];

    /// <summary>The same with the charts of all rows on one scale, which a sentence names.</summary>
    public static BreakdownTable OnOneScale(BreakdownTable table, Measure measure)
    {
        var values = table.Rows.Select(row => row.Sparkline).OfType<Sparkline>().SelectMany(sparkline => sparkline.Values).OfType<decimal>().ToList();
        if (values.Count == 0)
            return table;
        var axis = ValueAxis.For(values);
        return table with
        {
            Rows = [.. table.Rows.Select(row => row.Sparkline is { } sparkline ? row with { Sparkline = sparkline with { Axis = axis } } : row)],
            Charts = $"Every small chart has the same scale, from {Numbers.Write(axis.Minimum, axis.Decimals)} to {Numbers.Write(axis.Maximum, axis.Decimals)}{(measure.Unit is Unit.Percent ? "%" : "")}. Beneath each stands the latest figure with its change on the year before.",
        };
    }
}
