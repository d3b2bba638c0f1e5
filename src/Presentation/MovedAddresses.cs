namespace OpenStatement.Presentation;

/// <summary>
/// Finds where everything stands now that stood at an address with an id a measure has no more, or among the latest
/// figures when the latest release has none of it. Every pattern of such addresses is listed here and nowhere else.
/// </summary>
internal static class MovedAddresses
{
    private static readonly ImmutableArray<Func<Measure, Address>> s_ofMeasure =
    [
        SiteAddresses.Measure,
        SiteAddresses.FeedOf,
        SiteAddresses.Embed,
        SiteAddresses.CardOf,
        .. new[] { "measures", "observations", "revisions" }.Select<string, Func<Measure, Address>>(kind => measure => SiteAddresses.Api(kind, measure.Id)),
        .. Histories.Formats.Select<FileFormat, Func<Measure, Address>>(format => measure => SiteAddresses.History(measure, format)),
    ];

    private static readonly ImmutableArray<FileFormat> s_formats = [.. DownloadLinks.Formats, DownloadLinks.PictureFormat];

    /// <summary>Only what leads to a page or file of the site, and only from where no file stands.</summary>
    /// <param name="context">The site.</param>
    /// <param name="pages">Its pages.</param>
    /// <param name="files">Its other files.</param>
    public static ImmutableArray<MovedAddress> Of(SiteContext context, IEnumerable<PlannedPage> pages, IEnumerable<PlannedFile> files)
    {
        var atPages = pages.Select(page => page.Address.Path).ToHashSet();
        var atFiles = files.SelectMany(file => file.Addresses).Select(address => address.Path).ToHashSet();
        return
        [
            .. from measure in context.Archive.Measures
               from moved in Renamed(measure).Concat(LatestFiles(measure, context))
               where (atPages.Contains(moved.To) || atFiles.Contains(moved.To)) && !atFiles.Contains(moved.From)
               select new MovedAddress(new Address(moved.From), new Address(moved.To), moved.IsForEver, atPages.Contains(moved.From)),
        ];
    }

    private static IEnumerable<(string From, string To, bool IsForEver)> Renamed(Measure measure) =>
        from former in Former(measure)
        from address in s_ofMeasure
        select (address(former).Path, address(measure).Path, true);

    private static IEnumerable<(string From, string To, bool IsForEver)> LatestFiles(Measure measure, SiteContext context)
    {
        if (FormerMeasurePages.LastWithFigures(measure, context) is not { Release.Id: var last })
            return [];
        return last == context.Latest!.Release.Id
            ? Files(Former(measure), format => SiteAddresses.LatestDownload(measure, format), true)
            : Files(Former(measure).Append(measure), format => SiteAddresses.Download(last, measure, format), measure.Withdrawal is not null);
    }

    private static IEnumerable<(string From, string To, bool IsForEver)> Files(IEnumerable<Measure> measures, Func<FileFormat, Address> target, bool isForEver) =>
        from measure in measures
        from format in s_formats
        select (SiteAddresses.LatestDownload(measure, format).Path, target(format).Path, isForEver);

    /// <summary>The measure under each id that it had.</summary>
    private static IEnumerable<Measure> Former(Measure measure) => FormerMeasurePages.FormerIds(measure).Select(id => measure with { Id = id });
}
