namespace OpenStatement.Presentation;

/// <summary>Makes what a release says about a priority.</summary>
internal static class PriorityContents
{
    public static PriorityContent Of(Priority priority, ReleaseSummary summary, PriorityPlace place, SiteContext context)
    {
        var measures = context.MeasuresOf(priority).ToImmutableArray();
        var passages = place.HasPassages ? Passages.WithIds(priority, summary.Release, context) : [];
        return new PriorityContent
        {
            Priority = new Link(priority.Title, SiteAddresses.Edition(summary.Release.Id, priority)),
            Kind = Labels.Of(priority.Kind),
            Lead = LeadOf(priority, summary, context),
            Applicability = priority.Applicability.Reason,
            Theme = priority.Theme,
            Owner = priority.Owner,
            Summary = [.. measures.Select(measure => MeasureSections.RowOf(measure, summary, new Address($"#{measure.AsOf(summary.Release.Id).Id}"), context))],
            Measures = [.. measures.Select(measure => MeasureSections.Of(measure, summary, context, place.TablePeriods)).OfType<MeasureSection>()],
            Funnels = FunnelTables.Of(priority, summary, context),
            Unavailable = [.. measures.Where(measure => summary.Of(measure).Latest is null).Select(measure => MeasureSections.Unavailable(measure, summary, context))],
            Voices = [.. passages.Where(passage => passage.Placed.Passage.Section.Voice is not null).Select(passage => Passages.Of(passage.Placed, passage.Id, priority, summary, place, context))],
            Sections = [.. passages.Where(passage => passage.Placed.Passage.Section.Voice is null).Select(passage => Passages.Of(passage.Placed, passage.Id, priority, summary, place, context))],
            Actions = PlannedActions.Of(priority, summary.Release, context),
        };
    }

    public static PriorityCard CardOf(Priority priority, ReleaseSummary summary, Address address, SiteContext context)
    {
        var link = new Link(priority.Title, address);
        if (context.LeadingMeasure(priority, summary) is not { Own: { } own } leading || Headlines.Leading(leading) is not { } figure)
            return new PriorityCard { Priority = link, Sentence = LeadOf(priority, summary, context) };
        var measure = leading.Measure;
        return new PriorityCard
        {
            Priority = link,
            Sentence = string.Join(' ', new[] { leading.Years is null ? $"{Headlines.FigureWithPeriod(figure, measure)}." : Headlines.Sentence(leading)!, Absences.Withheld(leading) }.OfType<string>()),
            Value = Numbers.Write(figure.Value, measure),
            // From one year to the next rare events say little; the sentence gives the usual number instead.
            Change = leading.IsRare ? null : Headlines.BesideTrend(leading),
            ChangeOn = leading.OnAYearAgo is { } onAYearAgo ? $"on {Headlines.YearBefore(onAYearAgo, measure)}" : "",
            Trend = TrendNotes.LabelOf(leading, summary.Release, context),
            Sparkline = Charts.SparklineOf(leading, own),
            Comparison = leading.Group is { } group ? Sentences.Capitalise(GroupWords.Place(group, context.Settings.Force.Area)) : null,
        };
    }

    /// <summary>What is said about a priority first, in one sentence.</summary>
    public static string LeadOf(Priority priority, ReleaseSummary summary, SiteContext context)
    {
        if (!priority.Applicability.Applies)
            return $"This priority does not apply here. {priority.Applicability.Reason}";
        if (!context.MeasuresOf(priority).Any())
            return "No measures have been chosen for this priority yet.";
        return context.LeadingMeasure(priority, summary) is { } leading && Headlines.Sentence(leading) is { } sentence
            ? sentence
            : "There are no figures for this priority here. Each of its measures says why.";
    }
}
