namespace OpenStatement.Presentation;

/// <summary>Makes what a page says about one measure.</summary>
internal static class MeasureSections
{
    /// <summary>How many periods a table and a chart show before a reader asks for all.</summary>
    public const int LatestPeriods = 24;

    /// <summary>How many periods a table shows in the print edition: two years of quarters.</summary>
    public const int PrintedPeriods = 8;

    /// <summary>The section of a measure that has figures; null where it has none in this release.</summary>
    public static MeasureSection? Of(Measure measure, ReleaseSummary release, SiteContext context, int tablePeriods = LatestPeriods) =>
        Of(measure, release, context, tablePeriods, (summary, tableId) =>
            Charts.Of(summary, release.Release, LatestPeriods, ChartDetail.Glance, tableId, context)) is { } section
                ? section with { Breakdowns = tablePeriods < LatestPeriods ? [] : BreakdownTables.Of(release.Of(measure), release.Release, ChartDetail.Glance, context) }
                : null;

    /// <summary>The section with a chart of another kind.</summary>
    /// <param name="measure">The measure.</param>
    /// <param name="release">The figures.</param>
    /// <param name="context">The site.</param>
    /// <param name="tablePeriods">How many periods its table has.</param>
    /// <param name="chart">Makes the chart from the figures and the id of the section's table.</param>
    public static MeasureSection? Of(
        Measure measure, ReleaseSummary release, SiteContext context, int tablePeriods, Func<MeasureSummary, string, Chart> chart)
    {
        var summary = release.Of(measure);
        if (summary.Latest is null)
            return null;
        var tableId = $"table-{measure.Id}";
        return new MeasureSection
        {
            Id = measure.AsOf(release.Release.Id).Id,
            Measure = new Link(summary.Measure.Title, SiteAddresses.Measure(measure)),
            Headline = Headlines.Heading(summary),
            Withheld = Absences.Withheld(summary),
            Trend = TrendNotes.NoteOf(summary, release.Release, context),
            Chart = chart(summary, tableId),
            Facts = Facts.Of(summary, context),
            Table = FiguresTables.Of(summary, tablePeriods, tableId, context),
            Assessment = Assessments.NoteOf(summary, release.Release, context),
            Since = summary.Since is { } since ? new RevisionNote(RevisionWords.Since(since, measure), SiteAddresses.RevisionsOf(measure)) : null,
            Background = BackgroundOf(summary.Measure, context),
        };
    }

    /// <summary>A measure that has no figures in this release, with the reason.</summary>
    public static UnavailableMeasure Unavailable(Measure measure, ReleaseSummary? release, SiteContext context) => new(
        release is null ? measure.Id : measure.AsOf(release.Release.Id).Id,
        new Link(release is null ? measure.Title : release.Of(measure).Measure.Title, SiteAddresses.Measure(measure)),
        Labels.Of(measure.Role),
        Absences.Status(measure, release?.Release, context),
        Absences.Reason(measure, release?.Release, context),
        [.. context.ProxiesFor(measure).Select(standIn => new Link(standIn.Title, SiteAddresses.Measure(standIn)))])
    {
        Source = measure.Role is MeasureRole.National ? measure.Source : null,
        LastFigures = release is not null && measure.IsWithdrawnIn(release.Release.Id) ? FormerMeasurePages.LastFigures(measure, context) : null,
        Assessment = release is null ? null : Assessments.NoteOf(release.Of(measure), release.Release, context),
    };

    public static MeasureBackground BackgroundOf(Measure measure, SiteContext context) =>
        new(measure.Definition, measure.Source, measure.Geography, NationalMetricOf(measure, context))
        {
            MadeOf = [.. measure.MadeOf.Select(context.MeasureOf).Select(part => new Link(part.Title, SiteAddresses.Measure(part)))],
            SourceNote = measure.SourceNote,
            PublicationLag = measure.PublicationLag,
        };

    public static MeasureRow RowOf(Measure measure, ReleaseSummary? release, Address address, SiteContext context)
    {
        var title = release is null ? measure.Title : release.Of(measure).Measure.Title;
        var row = new MeasureRow { Measure = new Link(title, address), Role = Labels.Of(measure.Role), Latest = Absences.Status(measure, release?.Release, context) };
        if (release is null)
            return row;
        row = row with
        {
            AssertedTrend = Assessments.TrendOf(measure, release.Release, context),
            AssertedPlace = Assessments.PlaceOf(measure, release.Release, context),
        };
        var summary = release.Of(measure);
        if (Headlines.Leading(summary) is not { } leading)
            return row;
        return row with
        {
            Latest = Headlines.Value(leading, measure),
            Period = Sentences.Capitalise(Dates.Name(leading.Period)),
            Change = Headlines.BesideTrend(summary),
            Trend = TrendNotes.LabelOf(summary, release.Release, context),
            Group = summary.Group is { } group ? Sentences.Capitalise(GroupWords.Place(group, context.Settings.Force.Area)) : null,
        };
    }

    private static string? NationalMetricOf(Measure measure, SiteContext context) => measure.Role switch
    {
        MeasureRole.National when context.NationalWholeOf(measure) is { } whole => $"This is a part of the national metric “{whole.Title}”.",
        MeasureRole.National => "This is one of the Home Office's national metrics.",
        MeasureRole.Proxy when context.NationalMetricOf(measure) is { } national =>
            $"It stands in for the national metric “{national.Title}”. {national.AvailabilityReason}",
        _ => null,
    };
}
