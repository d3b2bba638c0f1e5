namespace OpenStatement.Presentation;

/// <summary>Makes the press kit of each statement.</summary>
internal static class PressPages
{
    public static IEnumerable<PlannedPage> Plan(SiteContext context) =>
        context.Summaries.Select((summary, index) => new PlannedPage(SiteAddresses.Press(summary.Release.Id), () => Build(index, context)));

    public static PressPage Build(int index, SiteContext context)
    {
        var summary = context.Summaries[index];
        var (release, publisher) = (summary.Release, context.Settings.Publisher);
        return new PressPage
        {
            Address = SiteAddresses.Press(release.Id),
            Heading = "Press kit",
            TitleSuffix = $", {Dates.Month(release.Id.LastDay)}",
            Description = $"Headline figures, files and whom to ask about the statement for {Dates.The(release.Statement.Period)}.",
            Breadcrumbs = [Crumbs.Home, Crumbs.Statements, Crumbs.Statement(release)],
            CurrentNavigation = SiteAddresses.Statements,
            IsDraft = context.IsDraft(release),
            Edition = Editions.Of(release, context),
            Embargo = EmbargoOf(release, context),
            Groups = [.. context.Archive.Priorities.Select(priority => GroupOf(priority, summary, context)).Where(group => !group.Figures.IsEmpty)],
            Changes = RevisionPages.In(index, context)?.Sentence,
            Whole = DataFiles.WholeOf(release.Id),
            Downloads =
            [
                .. DownloadLinks.MeasuresWithFigures(context, summary).Select(measure => new DownloadRow(
                    measure.WordedIn(release.Id).Title,
                    SiteAddresses.Measure(measure),
                    [
                        .. DownloadLinks.Of(release.Id, measure),
                        .. ChartPictures.HasPicture(measure, summary) ? [DownloadLinks.ToPicture(release.Id, measure)] : Array.Empty<Link>(),
                    ])),
            ],
            Contact = context.Settings.Press ?? new PressOffice(publisher.ContactName, publisher.ContactEmail, null, null),
            Next = CalendarPages.NextWords(release.Id, context),
            Citation = Citations.Of(release, context),
            Licence = context.Settings.Licence,
            Role = publisher.Role,
            Statement = SiteAddresses.Statement(release.Id),
            Duty = context.Archive.Duties.IsEmpty ? null : SiteAddresses.Duty,
        };
    }

    private static string EmbargoOf(Release release, SiteContext context)
    {
        var announced = context.Archive.Announced.FirstOrDefault(row => row.Release == release.Id);
        var day = Dates.Day(release.Statement.Published);
        return context.IsDraft(release)
            ? $"Under embargo until {Times.Of(announced?.Time ?? AnnouncedRelease.UsualTime)} on {day}. Not for publication before then."
            : $"Published on {day}{(announced is null ? "" : $" at {Times.Of(announced.Time)}")}. Not under embargo.";
    }

    private static PressGroup GroupOf(Priority priority, ReleaseSummary summary, SiteContext context) => new(
        $"priority-{priority.Id}",
        new Link(priority.Title, SiteAddresses.Edition(summary.Release.Id, priority)),
        [.. context.MeasuresOf(priority).Select(measure => FigureOf(measure, priority, summary, context))]);

    private static PressFigure FigureOf(Measure measure, Priority priority, ReleaseSummary release, SiteContext context)
    {
        var row = MeasureSections.RowOf(measure, release, SiteAddresses.Measure(measure), context);
        var title = measure.WordedIn(release.Release.Id).Title;
        return Headlines.Sentence(release.Of(measure)) is { } sentence
            ? new PressFigure(sentence, row.Trend, row.Group, new Link(title, SiteAddresses.MeasureInEdition(release.Release.Id, priority, measure)))
            : new PressFigure($"{title}: {Sentences.Uncapitalise(row.Latest).TrimEnd('.')}.", null, null, null);
    }
}
