namespace OpenStatement.Presentation;

/// <summary>Makes what the page of a priority says about the stages through which cases pass.</summary>
internal static class FunnelTables
{
    private const string NotKnown = "not known";

    public static ImmutableArray<FunnelTable> Of(Priority priority, ReleaseSummary release, SiteContext context) =>
    [
        .. context.Archive.Funnels.Where(funnel => funnel.Priority == priority.Id)
            .Select(funnel => Of(FunnelSteps.Of(funnel, [.. funnel.Stages.Select(stage => release.Of(context.MeasureOf(stage)))]), release.Release, context)),
    ];

    private static FunnelTable Of(FunnelSteps steps, Release release, SiteContext context)
    {
        var counts = steps.Steps.Where(step => step.IsCount).ToList();
        var longest = counts.Max(step => step.Figure?.Value) ?? 0;
        return new FunnelTable
        {
            Id = $"funnel-{steps.Funnel.Id}",
            Title = steps.Funnel.Title,
            Caption = steps.Period is { } period ? $"{steps.Funnel.Title}, {context.OwnArea.Name}, {Dates.Name(period)}" : $"{steps.Funnel.Title}, {context.OwnArea.Name}",
            Sentence = steps.Period is null
                ? "There is no period for which every stage that is counted has a figure."
                : $"Each stage counts what happened {Dates.In(steps.Period.Value)}. A case can reach a later stage in a later period, so a share is not that of the same cases.",
            Rows = [.. counts.Select((step, i) => RowOf(step, longest, isFirst: i == 0, release, context))],
            Others = [.. steps.Steps.Where(step => !step.IsCount).Select(step => Other(step, release, context))],
            Markers = [.. MarkerSymbols.Of(counts.Aggregate(Markers.None, (all, step) => all | Figure.MarkersOf(step.Figure, step.IsSuppressed)))],
        };
    }

    private static FunnelRow RowOf(FunnelStep step, decimal longest, bool isFirst, Release release, SiteContext context) => new(
        new Link(step.Measure.Title, SiteAddresses.Measure(step.Measure)),
        Figure.Of(step.Figure?.Value, step.Measure, Figure.MarkersOf(step.Figure, step.IsSuppressed)),
        isFirst ? "first stage" : Share(step, step.First, context) ?? NotKnown,
        isFirst ? "first stage" : Share(step, step.Before, context) ?? NotKnown,
        step.Figure is { Value: >= 0 } figure && longest > 0 ? figure.Value / longest : null,
        step.Figure is null ? WhyMissing(step, release, context) : null);

    private static string Other(FunnelStep step, Release release, SiteContext context) => step.Figure is { } figure
        ? $"{Headlines.FigureWithPeriod(figure, step.Measure)}."
        : $"{step.Measure.Title}: {Sentences.Uncapitalise(WhyMissing(step, release, context))}";

    /// <summary>Of few cases both numbers are said, because a percentage of them means little.</summary>
    private static string? Share(FunnelStep step, PeriodFigure? of, SiteContext context)
    {
        if (of is not { Value: > 0 } || step.Figure is not { } figure)
            return null;
        return of.Value < context.Settings.Methods.SmallestCountForPercentage
            ? $"{Numbers.Write(figure.Value, step.Measure)} of {Numbers.Write(of.Value)}"
            : Numbers.Percentage(figure.Value / of.Value);
    }

    private static string WhyMissing(FunnelStep step, Release release, SiteContext context) => step.IsSuppressed
        ? $"The figure is {MarkerSymbols.Of(Markers.Confidential).Single().Meaning}."
        : release.Vintage.Find(step.Measure.Id, context.Settings.Force.Area)?.Latest is null
            ? Absences.Reason(step.Measure, release, context)
            : "There is no figure for the same period.";
}
