using System.Net;

namespace OpenStatement.Presentation;

/// <summary>Makes the charts that others may show within their pages.</summary>
internal static class EmbedPages
{
    /// <summary>Enough for a chart and its words from a small tablet on, in pixels; on a phone the chart is scrolled to its end.</summary>
    private const int Height = 700;

    /// <summary>Others go on showing the last chart when a release leaves the measure out, or when it is withdrawn.</summary>
    public static IEnumerable<PlannedPage> Plan(SiteContext context) =>
        from measure in context.Archive.Measures
        let last = context.Summaries.LastOrDefault(summary => ChartPictures.HasPicture(measure, summary))
        where last is not null
        select new PlannedPage(SiteAddresses.Embed(measure), () => Build(measure, last, context));

    public static EmbedCode CodeOf(Measure measure, SiteContext context)
    {
        var address = SiteAddresses.Embed(measure);
        return new EmbedCode(
            address,
            $"<iframe src=\"{address.On(context.Settings.Url)}\" title=\"{WebUtility.HtmlEncode(measure.Title)}\" width=\"100%\" height=\"{Height}\" loading=\"lazy\" style=\"border: 0\"></iframe>");
    }

    private static EmbedPage Build(Measure measure, ReleaseSummary last, SiteContext context)
    {
        var chart = Charts.Of(last.Of(measure), last.Release, int.MaxValue, ChartDetail.Everything, "", context);
        return new EmbedPage
        {
            Address = SiteAddresses.Embed(measure),
            Heading = measure.Title,
            Description = chart.Headline,
            IsIndexed = false,
            Canonical = SiteAddresses.Measure(measure),
            IsDraft = context.IsDraft(last.Release),
            Card = SocialCards.LinkTo(measure, context),
            Chart = chart,
            Measure = new Link(measure.Title, SiteAddresses.Measure(measure)),
            Publisher = context.Settings.Publisher.Name,
        };
    }
}
