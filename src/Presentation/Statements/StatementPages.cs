namespace OpenStatement.Presentation;

/// <summary>Makes the archive and the pages of each statement.</summary>
internal static class StatementPages
{
    /// <summary>The archive, each statement, and its page for each priority.</summary>
    public static IEnumerable<PlannedPage> Plan(SiteContext context) =>
    [
        new(SiteAddresses.Statements, () => BuildIndex(context)),
        .. context.Summaries.SelectMany((summary, index) => Plan(summary, index, context)),
    ];

    public static StatementsPage BuildIndex(SiteContext context)
    {
        var latestFirst = context.Summaries.Reverse().ToImmutableArray();
        return new StatementsPage
        {
            Address = SiteAddresses.Statements,
            Heading = "Statements",
            Description = "Every statement published so far, each kept as it was.",
            Breadcrumbs = [Crumbs.Home],
            CurrentNavigation = SiteAddresses.Statements,
            Statements = [.. latestFirst.Select(summary => RowOf(summary.Release, context))],
            Matrix = [.. context.Archive.Priorities.Select(priority => MatrixRowOf(priority, latestFirst, context))],
        };
    }

    public static StatementPage Build(int index, SiteContext context)
    {
        var summary = context.Summaries[index];
        var release = summary.Release;
        var words = new WrittenTexts(summary, context);
        return new StatementPage
        {
            Address = SiteAddresses.Statement(release.Id),
            Heading = release.Statement.Title,
            Description = $"The statement for {Dates.The(release.Statement.Period)}, published on {Dates.Day(release.Statement.Published)}.",
            Breadcrumbs = [Crumbs.Home, Crumbs.Statements],
            CurrentNavigation = SiteAddresses.Statements,
            IsDraft = context.IsDraft(release),
            Card = SocialCards.LinkTo(summary, context),
            Edition = Editions.Of(release, context),
            Introduction = words.Of(release.Statement.Introduction),
            Cards = [.. context.Archive.Priorities.Select(priority => PriorityContents.CardOf(priority, summary, SiteAddresses.Edition(release.Id, priority), context))],
            Closing = words.Of(release.Closing),
            Variations = release.Statement.Variations,
            BoardPaper = release.Statement.BoardPaper,
            Print = SiteAddresses.Print(release.Id),
            Press = SiteAddresses.Press(release.Id),
            Previous = Neighbour(index - 1, context),
            Next = Neighbour(index + 1, context),
        };
    }

    private static IEnumerable<PlannedPage> Plan(ReleaseSummary summary, int index, SiteContext context) =>
    [
        new(SiteAddresses.Statement(summary.Release.Id), () => Build(index, context)),
        .. context.Archive.Priorities.Select(priority =>
            new PlannedPage(SiteAddresses.Edition(summary.Release.Id, priority), () => PriorityPages.Frozen(priority, summary, context))),
    ];

    private static StatementRow RowOf(Release release, SiteContext context) => new(
        Crumbs.Statement(release), Dates.ShortMonth(release.Statement.Period.End), Editions.Of(release, context), SiteAddresses.Print(release.Id));

    /// <summary>Every cell of a row is about the same measure, so that the cells can be compared.</summary>
    private static MatrixRow MatrixRowOf(Priority priority, ImmutableArray<ReleaseSummary> latestFirst, SiteContext context)
    {
        var measure = context.Latest is { } latest ? context.LeadingMeasure(priority, latest)?.Measure : null;
        return new MatrixRow(
            new Link(priority.Title, SiteAddresses.Priority(priority)),
            measure?.Title,
            [.. latestFirst.Select(summary => MatrixCellOf(priority, measure, summary, context))]);
    }

    private static MatrixCell MatrixCellOf(Priority priority, Measure? measure, ReleaseSummary summary, SiteContext context)
    {
        var (address, statement) = (SiteAddresses.Edition(summary.Release.Id, priority), Editions.Name(summary.Release));
        return new MatrixCell(address, statement, measure is null ? null : TrendNotes.LabelOf(summary.Of(measure), summary.Release, context));
    }

    private static EditionLink? Neighbour(int index, SiteContext context) =>
        index < 0 || index >= context.Summaries.Length
            ? null
            : Editions.Link(context.Summaries[index].Release, context, SiteAddresses.Statement);
}
