using System.Collections.Immutable;

namespace OpenStatement.Presentation;

/// <summary>The columns of every download of changed figures.</summary>
public static class RevisionColumns
{
    public static ImmutableArray<DownloadColumn> All { get; } =
    [
        new("release", "The statement that gives the figure otherwise, as year and month.", ColumnType.YearMonth, IsRequired: true),
        new("earlier_release", "The statement it is compared with, as year and month.", ColumnType.YearMonth, IsRequired: true),
        new("measure", "The id of the measure.", IsRequired: true),
        new("measure_title", "The name of the measure.", IsRequired: true),
        new("area_code", "The Office for National Statistics' code of the area. Empty where it has none."),
        new("area", "The name of the area.", IsRequired: true),
        new("period_start", "The first day of the period.", ColumnType.Date, IsRequired: true),
        new("period_end", "The last day of the period.", ColumnType.Date, IsRequired: true),
        new("frequency", "How long each period is: month, quarter, half-year or year; rolling-12, rolling-6 or rolling-3 months; or snapshot, a single day.", IsRequired: true),
        new("unit", "What the value is: count, rate, percent or score.", IsRequired: true),
        new("dimension", "For a part of a whole, what it is divided by, such as age. Empty for the whole."),
        new("category", "For a part of a whole, which part. Empty for the whole."),
        new("earlier_value", "The figure in the earlier statement. Empty where there was none, and where it is now withheld.", ColumnType.Number),
        new("value", "The figure in this statement. Empty where there is none.", ColumnType.Number),
        new("difference", "The value less the earlier value. Empty unless there are both.", ColumnType.Number),
        new("outcome", "What became of the figure: changed, supplied, withheld, withdrawn or no-longer-published.", IsRequired: true),
        new("reason_kind", "The kind of reason: re-classification, recording-change, late-recording, correction or method. Empty where none was given."),
        new("reason", "The reason. Empty where none was given."),
    ];
}
