namespace OpenStatement.Presentation;

/// <summary>Makes the page that has a whole statement.</summary>
internal static class PrintPages
{
    public static IEnumerable<PlannedPage> Plan(SiteContext context) =>
        context.Summaries.Select(summary => new PlannedPage(SiteAddresses.Print(summary.Release.Id), () => Build(summary, context)));

    public static PrintPage Build(ReleaseSummary summary, SiteContext context)
    {
        var (release, statement) = (summary.Release, summary.Release.Statement);
        var isByVoice = statement.Order is ReadingOrder.Voice;
        var words = new WrittenTexts(summary, context);
        var place = new PriorityPlace(words, SiteAddresses.PriorityOnPage)
        {
            TablePeriods = MeasureSections.PrintedPeriods,
            IsWholeStatement = true,
            HasPassages = !isByVoice,
        };
        return new PrintPage
        {
            Address = SiteAddresses.Print(release.Id),
            Heading = statement.BoardPaper?.Title ?? statement.Title,
            TitleSuffix = " (on one page)",
            Description = $"The whole statement for {Dates.The(statement.Period)} on one page.",
            Breadcrumbs = [Crumbs.Home, Crumbs.Statements, Crumbs.Statement(release)],
            CurrentNavigation = SiteAddresses.Statements,
            Canonical = SiteAddresses.Statement(release.Id),
            IsDraft = context.IsDraft(release),
            Card = SocialCards.LinkTo(summary, context),
            Edition = Editions.Of(release, context),
            Statement = statement.Title,
            BoardPaper = statement.BoardPaper,
            // From here on in the order of the page, so that a term is explained where it is used first.
            Introduction = words.Of(statement.Introduction),
            Priorities = [.. context.Archive.Priorities.Select(priority => PriorityContents.Of(priority, summary, place, context))],
            Parts = isByVoice ? PrintParts.Of(summary, place, context) : [],
            Closing = words.Of(release.Closing),
            Appendices = Appendices.Of(summary, context),
            Variations = statement.Variations,
        };
    }
}
