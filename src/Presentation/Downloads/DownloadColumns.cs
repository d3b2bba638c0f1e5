using System.Collections.Immutable;

namespace OpenStatement.Presentation;

/// <summary>The columns of every download, the same in every release and for every measure.</summary>
public static class DownloadColumns
{
    public static ImmutableArray<DownloadColumn> All { get; } =
    [
        new("release", "The statement the figure was published in, as year and month."),
        new("measure", "The id of the measure."),
        new("measure_title", "The name of the measure."),
        new("area_code", "The Office for National Statistics' code of the area. Empty where it has none."),
        new("area", "The name of the area."),
        new("period_start", "The first day of the period."),
        new("period_end", "The last day of the period."),
        new("frequency", "How long each period is: month, quarter, year or rolling-12."),
        new("unit", "What the value is: count, rate, percent or score."),
        new("value", "The figure. Empty where there is none: the markers say why."),
        new("numerator", "For a percentage or a rate, the count above the line, where it is known."),
        new("denominator", "For a percentage or a rate, the count below the line, where it is known."),
        new("dimension", "For a part of a whole, what it is divided by, such as age. Empty for the whole."),
        new("category", "For a part of a whole, which part. Empty for the whole."),
        new("markers", "Letters in square brackets, such as [p] for provisional. Explained on each measure's page."),
        new("note", "What to know about this figure alone."),
    ];
}
