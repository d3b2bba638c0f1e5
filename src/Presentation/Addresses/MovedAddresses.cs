using System.Collections.Immutable;
using OpenStatement.Statistics;

namespace OpenStatement.Presentation;

/// <summary>
/// Finds where everything stands now that stood at an address with an id a measure has no more, or among the latest
/// figures when the latest release has none of it. Every pattern of such addresses is listed here and nowhere else.
/// </summary>
internal static class MovedAddresses
{
    private static readonly ImmutableArray<Func<string, string>> s_ofMeasure =
    [
        id => SiteAddresses.FormerMeasure(id).Path,
        id => $"{SiteAddresses.FormerMeasure(id)}feed.xml",
        id => $"{SiteAddresses.Embeds}{id}/",
        id => $"/cards/measure-{id}.png",
        id => SiteAddresses.Api("measures", id).Path,
        id => SiteAddresses.Api("observations", id).Path,
        id => SiteAddresses.Api("revisions", id).Path,
        id => $"/data/history/{id}.csv",
        id => $"/data/history/{id}.json",
    ];

    private static readonly ImmutableArray<string> s_endings = ["csv", "csv-metadata.json", "xlsx", "json", "svg", "png"];

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
        from id in PastOfMeasures.FormerIds(measure)
        from pattern in s_ofMeasure
        select (pattern(id), pattern(measure.Id), true);

    private static IEnumerable<(string From, string To, bool IsForEver)> LatestFiles(Measure measure, SiteContext context)
    {
        if (PastOfMeasures.LastWithFigures(measure, context) is not { Release.Id: var last })
            return [];
        var former = PastOfMeasures.FormerIds(measure);
        return last == context.Latest!.Release.Id
            ? Files(former, $"/data/latest/{measure.Id}", true)
            : Files(former.Append(measure.Id), $"/data/{last}/{measure.AsOf(last).Id}", measure.Withdrawal is not null);
    }

    private static IEnumerable<(string From, string To, bool IsForEver)> Files(IEnumerable<string> ids, string target, bool isForEver) =>
        from id in ids
        from ending in s_endings
        select ($"/data/latest/{id}.{ending}", $"{target}.{ending}", isForEver);
}
