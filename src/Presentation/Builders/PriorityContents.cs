using System.Collections.Immutable;
using OpenStatement.Statistics;

namespace OpenStatement.Presentation;

/// <summary>Makes what a release says about a priority.</summary>
internal static class PriorityContents
{
    public static PriorityContent Of(
        Priority priority, ReleaseSummary summary, SiteContext context, int tablePeriods = MeasureSections.LatestPeriods)
    {
        var measures = context.MeasuresOf(priority).ToImmutableArray();
        var passages = Passages(priority, summary.Release);
        return new PriorityContent
        {
            Priority = new Link(priority.Title, SiteAddresses.Edition(summary.Release.Id, priority)),
            Kind = Labels.Of(priority.Kind),
            Lead = LeadOf(priority, summary, context),
            Applicability = priority.Applicability.Reason,
            Theme = priority.Theme,
            Owner = priority.Owner,
            Summary = [.. measures.Select(measure => MeasureSections.RowOf(measure, summary, new Address($"#{measure.Id}"), context))],
            Measures = [.. measures.Select(measure => MeasureSections.Of(measure, summary, context, tablePeriods)).OfType<MeasureSection>()],
            Funnels = FunnelTables.Of(priority, summary, context),
            Unavailable = [.. measures.Where(measure => summary.Of(measure).Latest is null).Select(measure => MeasureSections.Unavailable(measure, summary, context))],
            Voices = [.. passages.Where(passage => passage.Section.Voice is not null).Select((passage, i) => Voiced(passage, $"{priority.Id}-voice-{i + 1}", summary, context))],
            Sections = [.. passages.Where(passage => passage.Section.Voice is null).Select((passage, i) => Voiced(passage, $"{priority.Id}-section-{i + 1}", summary, context))],
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

    private static string LeadOf(Priority priority, ReleaseSummary summary, SiteContext context)
    {
        if (!priority.Applicability.Applies)
            return $"This priority does not apply here. {priority.Applicability.Reason}";
        if (!context.MeasuresOf(priority).Any())
            return "No measures have been chosen for this priority yet.";
        return context.LeadingMeasure(priority, summary) is { } leading && Headlines.Sentence(leading) is { } sentence
            ? sentence
            : "There are no local figures for this priority. Each of its measures says why.";
    }

    private static List<Passage> Passages(Priority priority, Release release) =>
        [.. release.Commentaries.Where(commentary => commentary.Priorities.Contains(priority.Id)).SelectMany(commentary => commentary.Passages)];

    private static VoicePassage Voiced(Passage passage, string id, ReleaseSummary summary, SiteContext context) => new(
        id, passage.Section.Heading, passage.Section.Voice is { } voice ? context.VoiceName(voice) : null,
        WrittenTexts.Of(passage.Text, summary, context));
}
