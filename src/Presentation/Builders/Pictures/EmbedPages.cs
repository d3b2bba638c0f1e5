using System.Net;
using OpenStatement.Statistics;

namespace OpenStatement.Presentation;

/// <summary>Makes the charts that others may show within their pages.</summary>
internal static class EmbedPages
{
    /// <summary>Enough for a chart and its words from a small tablet on, in pixels; on a phone the chart is scrolled to its end.</summary>
    private const int Height = 700;

    public static IEnumerable<PlannedPage> Planned(SiteContext context) =>
        from measure in context.Archive.Measures
        where context.Latest is { } latest && ChartPictures.HasPicture(measure, latest)
        select new PlannedPage(SiteAddresses.Embed(measure), () => Of(measure, context.Latest!, context));

    public static EmbedCode CodeOf(Measure measure, SiteContext context)
    {
        var address = SiteAddresses.Embed(measure);
        return new EmbedCode(
            address,
            $"<iframe src=\"{address.On(context.Settings.Url)}\" title=\"{WebUtility.HtmlEncode(measure.Title)}\" width=\"100%\" height=\"{Height}\" loading=\"lazy\" style=\"border: 0\"></iframe>");
    }

    private static EmbedPage Of(Measure measure, ReleaseSummary latest, SiteContext context)
    {
        var chart = Charts.Of(latest.Of(measure), latest.Release, int.MaxValue, ChartDetail.Everything, "", context);
        return new EmbedPage
        {
            Address = SiteAddresses.Embed(measure),
            Heading = measure.Title,
            Description = chart.Headline,
            IsIndexed = false,
            Canonical = SiteAddresses.Measure(measure),
            IsDraft = context.IsDraft(latest.Release),
            Card = SocialCards.LinkTo(measure, context),
            Chart = chart,
            Measure = new Link(measure.Title, SiteAddresses.Measure(measure)),
            Publisher = context.Settings.Publisher.Name,
        };
    }
}
