using System.Collections.Immutable;

namespace OpenStatement.Presentation;

/// <summary>The columns of every download, the same in every release and for every measure.</summary>
public static class DownloadColumns
{
    public static ImmutableArray<DownloadColumn> All { get; } =
    [
        new("release", "The statement the figure was published in, as year and month.", ColumnType.YearMonth, IsRequired: true),
        new("measure", "The id of the measure.", IsRequired: true),
        new("measure_title", "The name of the measure.", IsRequired: true),
        new("area_code", "The Office for National Statistics' code of the area. Empty where it has none."),
        new("area", "The name of the area.", IsRequired: true),
        new("period_start", "The first day of the period.", ColumnType.Date, IsRequired: true),
        new("period_end", "The last day of the period.", ColumnType.Date, IsRequired: true),
        new("frequency", "How long each period is: month, quarter, half-year or year; rolling-12, rolling-6 or rolling-3 months; or snapshot, a single day.", IsRequired: true),
        new("unit", "What the value is: count, rate, percent or score.", IsRequired: true),
        new("value", "The figure. Empty where there is none: the markers say why.", ColumnType.Number),
        new("numerator", "For a percentage or a rate, the count above the line, where it is known.", ColumnType.Number),
        new("denominator", "For a percentage or a rate, the count below the line, where it is known.", ColumnType.Number),
        new("dimension", "For a part of a whole, what it is divided by, such as age. Empty for the whole."),
        new("category", "For a part of a whole, which part. Empty for the whole."),
        new("markers", "Letters in square brackets, such as [p] for provisional. Explained on each measure's page."),
        new("note", "What to know about this figure alone."),
    ];
}
