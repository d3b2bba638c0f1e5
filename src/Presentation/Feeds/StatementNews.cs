namespace OpenStatement.Presentation;

/// <summary>Makes news of statements, and of changes made to them after they were published.</summary>
internal static class StatementNews
{
    public static FeedEntry Of(ReleaseSummary summary, SiteContext context)
    {
        var (id, statement) = (summary.Release.Id, summary.Release.Statement);
        return new FeedEntry
        {
            Address = SiteAddresses.Statement(id),
            Title = statement.Title,
            Published = statement.Published,
            Updated = statement.Variations.Select(variation => variation.Date).Append(statement.Published).Max(),
            Summary = WrittenTexts.PlainText(statement.Introduction, summary, context),
            Categories = [new("statement", "Statement")],
        };
    }

    public static IEnumerable<FeedEntry> Variations(ReleaseSummary summary, SiteContext context) =>
        ChangeLogs.Variations(summary.Release).Select(one => Of(one.Variation, one.Address, summary.Release, context));

    /// <summary>The same entry in every feed that has it.</summary>
    public static FeedEntry Of(Variation variation, Address address, Release release, SiteContext context) => new()
    {
        Address = address,
        Title = $"{release.Statement.Title}: changed after it was published",
        Published = variation.Date,
        Updated = variation.Date,
        Summary = variation.Text,
        Categories =
        [
            MeasureNews.CategoryOf(ChangeKind.Variation),
            .. context.Archive.Measures.Where(measure => IsNamed(variation, measure.Title, context)).Select(MeasureNews.CategoryOf),
        ],
    };

    /// <summary>Whether a change to a statement says the title of a measure or a priority.</summary>
    public static bool IsNamed(Variation variation, string title, SiteContext context) =>
        NamedIn.Names(variation.Text, title, NamedIn.Titles(context.Archive));
}
