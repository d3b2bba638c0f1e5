namespace OpenStatement.Presentation;

/// <summary>Columns that mean the same in every kind of download.</summary>
internal static class SharedColumns
{
    /// <summary>What a figure is about.</summary>
    public static ImmutableArray<DownloadColumn> Subject { get; } =
    [
        new("measure", "The id of the measure.", IsRequired: true),
        new("measure_title", "The name of the measure.", IsRequired: true),
        new("area_code", "The Office for National Statistics' code of the area. Empty where it has none."),
        new("area", "The name of the area.", IsRequired: true),
        new("period_start", "The first day of the period.", ColumnType.Date, IsRequired: true),
        new("period_end", "The last day of the period.", ColumnType.Date, IsRequired: true),
        new("frequency", "How long each period is: month, quarter, half-year or year; rolling-12, rolling-6 or rolling-3 months; or snapshot, a single day.", IsRequired: true),
        new("unit", "What the value is: count, rate, percent or score.", IsRequired: true),
    ];

    /// <summary>Which part of a whole it is for.</summary>
    public static ImmutableArray<DownloadColumn> Part { get; } =
    [
        new("dimension", "For a part of a whole, what it is divided by, such as age. Empty for the whole."),
        new("category", "For a part of a whole, which part. Empty for the whole."),
    ];
}
