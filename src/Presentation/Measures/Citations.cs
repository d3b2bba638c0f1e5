namespace OpenStatement.Presentation;

/// <summary>Makes the words by which figures are cited.</summary>
internal static class Citations
{
    /// <summary>The figures of a measure as one release gives them.</summary>
    public static Citation Of(Measure measure, Release release, SiteContext context) =>
        Of($"{measure.WordedIn(release.Id).Title}, {context.OwnArea.Name}", release, SiteAddresses.MeasureInEdition(release.Id, context.PriorityOf(measure), measure), context);

    /// <summary>A whole statement.</summary>
    public static Citation Of(Release release, SiteContext context) =>
        Of(release.Statement.Title, release, SiteAddresses.Statement(release.Id), context);

    private static Citation Of(string title, Release release, Address address, SiteContext context)
    {
        var edition = title.Contains(Dates.Name(release.Statement.Period), StringComparison.OrdinalIgnoreCase) ? "" : $", {Dates.Name(release.Statement.Period)}";
        var published = context.IsDraft(release) ? "to be published" : "published";
        return new Citation(
            $"{context.Settings.Publisher.Name}, {title}{edition}, {published} {Dates.Day(release.Statement.Published)}", address, address.On(context.Settings.Url));
    }
}
