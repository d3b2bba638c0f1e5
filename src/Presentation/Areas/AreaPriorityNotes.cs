namespace OpenStatement.Presentation;

/// <summary>Makes the list of measures that have priority in an area.</summary>
internal static class AreaPriorityNotes
{
    /// <summary>Latest first; those of the same day in the order of the file, together where the same is said of them.</summary>
    /// <param name="area">The area.</param>
    /// <param name="measures">What its page says about its measures.</param>
    /// <param name="context">The site.</param>
    public static ImmutableArray<AreaPriorityNote> Of(Area area, ImmutableArray<AreaMeasure> measures, SiteContext context) =>
    [
        .. context.Archive.AreaPriorities.Where(priority => priority.Area == area.Id)
            .OrderByDescending(priority => priority.From)
            .GroupBy(priority => priority with { Measure = "" }, priority => LinkTo(context.MeasureOf(priority.Measure), measures))
            .Select(same => new AreaPriorityNote([.. same], Labels.Of(same.Key.Choice), Time(same.Key), same.Key.Evidence, same.Key.IsIllustrative)),
    ];

    private static Link LinkTo(Measure measure, ImmutableArray<AreaMeasure> measures) =>
        new(measure.Title, measures.Any(one => one.Id == measure.Id) ? new Address($"#{measure.Id}") : SiteAddresses.Measure(measure));

    private static string Time(AreaPriority priority) =>
        priority.To is { } to ? $"From {Dates.Day(priority.From)} to {Dates.Day(to)}" : $"Since {Dates.Day(priority.From)}";
}
