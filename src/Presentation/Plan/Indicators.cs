namespace OpenStatement.Presentation;

/// <summary>Makes what a page says about one indicator of the plan.</summary>
internal static class Indicators
{
    /// <summary>How many of the latest releases are shown: more would make the page of a long plan too heavy for a phone.</summary>
    private const int Releases = 6;

    /// <summary>Where the indicator stood in a release, with its parts.</summary>
    /// <param name="kpi">The indicator.</param>
    /// <param name="release">Null until a first release is published.</param>
    /// <param name="context">The site.</param>
    public static Indicator Of(Kpi kpi, ReleaseSummary? release, SiteContext context)
    {
        var progress = release is null ? new KpiProgress(kpi, KpiStanding.NoData) : context.ProgressIn(release.Release.Id).Of(kpi);
        return new Indicator
        {
            Id = kpi.Id,
            Title = kpi.Title,
            Kind = KpiWords.Of(kpi.Kind),
            Promise = PromiseOf(kpi, context),
            Owner = kpi.Owner,
            Reason = kpi.Reason,
            Standing = StandingLabels.Of(progress),
            Detail = string.Join(' ', Details(progress, release?.Release, context)),
            Readings = [.. ReadingsOf(progress, release?.Release, context)],
            Parts = [.. context.PartsOf(kpi).Select(part => Of(part, release, context))],
        };
    }

    /// <summary>The same with where it stood in the releases before; nothing where it never stood anywhere.</summary>
    public static Indicator WithSteps(Kpi kpi, SiteContext context)
    {
        var indicator = Of(kpi, context.Latest, context);
        var steps = context.Summaries.Reverse().Take(Releases).Select(release => StepOf(kpi, release, context)).ToImmutableArray();
        var isEmpty = steps.Length < 2 || steps.All(step => step.Figure.Length == 0 && step.Standing == steps[0].Standing);
        return indicator with { Steps = isEmpty ? [] : steps, Parts = [.. context.PartsOf(kpi).Select(part => WithSteps(part, context))] };
    }

    /// <summary>As the page of a measure names it.</summary>
    public static IndicatorLink LinkTo(Kpi kpi, SiteContext context)
    {
        var indicator = Of(kpi, context.Latest, context);
        return new IndicatorLink(
            new Link(kpi.Title, SiteAddresses.Indicator(kpi)),
            indicator.Promise is { } promise ? $"{indicator.Kind}: {Sentences.Uncapitalise(promise)}" : indicator.Kind,
            indicator.Standing);
    }

    private static string? PromiseOf(Kpi kpi, SiteContext context) => KpiWords.Promise(kpi, FirstMeasure(kpi, context), context.Settings.Baseline);

    private static Measure? FirstMeasure(Kpi kpi, SiteContext context) => kpi.Measures.IsEmpty ? null : context.MeasureOf(kpi.Measures[0]);

    private static IEnumerable<string> Details(KpiProgress progress, Release? release, SiteContext context)
    {
        if (progress.Standing is KpiStanding.NoData && WhyNoData(progress.Kpi, release) is { } reason)
            yield return reason;
        if (progress.Evidence is KpiEvidence.Parts)
            yield return "As its parts, which follow.";
        if (progress.Reported is not { } reported)
            yield break;
        if (progress.Evidence is KpiEvidence.ReportedValue)
            yield return $"{ReportedValue(progress, context)}, as reported{In(reported.ValueIn!, release)}.";
        if (progress.Evidence is KpiEvidence.ReportedStatus)
            yield return $"As reported{In(reported.StatusIn!, release)}.";
        else if (reported.Status is { } status)
            yield return $"Reported as {StandingWords.Of(status)}{In(reported.StatusIn!, release)}.";
        if (reported.Note is { } note)
            yield return note;
    }

    /// <summary>Null where each of its measures says why.</summary>
    private static string? WhyNoData(Kpi kpi, Release? release) => kpi switch
    {
        { NoDataReason: { } reason } => reason,
        _ when release is null => "No statement has been published yet.",
        { Kind: KpiKind.Establish or KpiKind.Identify } or { Measures: [] } => "Nothing has been reported yet.",
        _ => null,
    };

    private static IEnumerable<IndicatorReading> ReadingsOf(KpiProgress progress, Release? release, SiteContext context)
    {
        var isSaidOnce = progress.Standing is KpiStanding.NoData && progress.Kpi.NoDataReason is not null;
        foreach (var id in progress.Kpi.Measures)
        {
            var measure = context.MeasureOf(id);
            var reading = progress.Readings.FirstOrDefault(one => one.Summary.Measure.Id == id);
            yield return new IndicatorReading(
                new Link(measure.Title, SiteAddresses.Measure(measure)),
                isSaidOnce || reading is null || release is null ? null : ReadingWords.Sentence(reading, progress.Kpi, release, context));
        }
    }

    private static IndicatorStep StepOf(Kpi kpi, ReleaseSummary release, SiteContext context)
    {
        var progress = context.ProgressIn(release.Release.Id).Of(kpi);
        var figures = progress.Evidence is KpiEvidence.ReportedValue
            ? ReportedValue(progress, context)
            : string.Join("; ", progress.Readings.Select(reading => ReadingWords.Figure(reading, kpi)).Where(figure => figure.Length > 0));
        return new IndicatorStep(Crumbs.Statement(release.Release), figures, StandingLabels.Of(progress));
    }

    private static string ReportedValue(KpiProgress progress, SiteContext context)
    {
        var value = progress.Reported!.Value!.Value;
        return progress.Kpi.Target is { } target ? KpiWords.Number(value, target, FirstMeasure(progress.Kpi, context)) : Numbers.WriteInFull(value);
    }

    /// <summary>Empty where it is the release itself.</summary>
    private static string In(Release reportedIn, Release? release) =>
        reportedIn == release ? "" : $" for {Dates.The(reportedIn.Statement.Period)}";
}
