namespace OpenStatement.Presentation;

/// <summary>Columns that mean the same in every kind of download.</summary>
internal static class SharedColumns<TRow> where TRow : IFigureRow
{
    /// <summary>What a figure is about.</summary>
    public static ImmutableArray<DownloadColumn<TRow>> Subject { get; } =
    [
        new("measure", "The id of the measure.",
            ColumnType.Text, (in row) => row.Measure.Id) { IsRequired = true, Scope = ColumnScope.Measure },
        new("measure_title", "The name of the measure.",
            ColumnType.Text, (in row) => row.Measure.Title) { IsRequired = true, Scope = ColumnScope.Measure },
        new("area_code", "The Office for National Statistics' code of the area. Empty where it has none.",
            ColumnType.Text, (in row) => row.Area.Code)
        {
            Scope = ColumnScope.Series,
        },
        new("area", "The name of the area.", ColumnType.Text, (in row) => row.Area.Name) { IsRequired = true, Scope = ColumnScope.Series },
        new("period_start", "The first day of the period.", ColumnType.Date, (in row) => row.Period.Start) { IsRequired = true },
        new("period_end", "The last day of the period.", ColumnType.Date, (in row) => row.Period.End) { IsRequired = true },
        new("frequency",
            "How long each period is: month, quarter, half-year or year; rolling-12, rolling-6 or rolling-3 months; "
                + "or snapshot, a single day.",
            ColumnType.Text, (in row) => EnumWords.Of(row.Measure.Frequency))
        {
            IsRequired = true,
            Scope = ColumnScope.Measure,
        },
        new("unit", "What the value is: count, rate, percent or score.", ColumnType.Text, (in row) => EnumWords.Of(row.Measure.Unit))
        {
            IsRequired = true,
            Scope = ColumnScope.Measure,
        },
    ];

    /// <summary>Which part of a whole it is for.</summary>
    public static ImmutableArray<DownloadColumn<TRow>> Part { get; } =
    [
        new("dimension", "For a part of a whole, what it is divided by, such as age. Empty for the whole.",
            ColumnType.Text, (in row) => row.Key.Breakdown?.Dimension)
        {
            Scope = ColumnScope.Series,
        },
        new("category", "For a part of a whole, which part. Empty for the whole.", ColumnType.Text, (in row) => row.Key.Breakdown?.Category)
        {
            Scope = ColumnScope.Series,
        },
    ];
}
