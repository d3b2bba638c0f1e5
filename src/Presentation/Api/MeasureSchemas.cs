namespace OpenStatement.Presentation;

/// <summary>Measures in the API.</summary>
internal static class MeasureSchemas
{
    private static readonly ApiSchema<ApiMeasure> s_basics = new ApiSchema<ApiMeasure>("", "")
        .Text("id", "Its id. Should it ever change, the addresses with the old one lead to this file.", (one, _) => one.Measure.Id)
        .Text("title", "Its name.", (one, _) => one.Measure.Title)
        .Address("url", "Its page.", (one, _) => SiteAddresses.Measure(one.Measure))
        .Address("api", "Its file in this API.", (one, _) => ApiReference.AddressOf(one.Measure))
        .Object("priority", "The priority it belongs to.", () => ApiParts.Reference, (one, site) => ApiReference.To(site.PriorityOf(one.Measure), site))
        .Word("role", "Whether it is a national metric, stands in for one (proxy) or is a local measure.", (one, _) => one.Measure.Role)
        .ObjectOrNull("stands_in_for", "The national metric for which it stands in; null where it stands in for none.", () => ApiParts.Reference,
            (one, site) => site.NationalMetricOf(one.Measure) is { } national ? ApiReference.To(national) : null)
        .Word("unit", "What its values are.", (one, _) => one.Measure.Unit)
        .Word("polarity", "Which direction is good: lower, higher, or neutral for neither.", (one, _) => one.Measure.Polarity)
        .Word("frequency", "How long each of its periods is.", (one, _) => one.Measure.Frequency)
        .WholeNumber("decimals", "How many digits readers see behind the point.", (one, _) => one.Measure.Decimals)
        .Word("availability", "Whether there are figures for it at all.", (one, _) => one.Measure.Availability)
        .TextOrNull("why_no_figures", "Why the latest statement has no figure of it; null where it has one.",
            (one, site) => one.Summary is null ? Absences.Reason(one.Measure, one.Release?.Release, site) : null)
        .ObjectOrNull("latest", "The figure of its latest period; null where there is none.", () => ApiParts.Figure,
            (one, _) => ApiFigure.Of(one.Summary?.Latest, one.Measure));

    public static ApiSchema<ApiMeasure> InList { get; } = new ApiSchema<ApiMeasure>("MeasureInList", "A measure, in short.")
        .With(s_basics)
        .TextOrNull("trend_words", "Where it is heading, in a few words; null where there is no figure.",
            (one, _) => one.Summary is { } summary ? TrendPhrases.Of(summary.Trend) : null);

    public static ApiSchema<ApiMeasure> File { get; } = new ApiSchema<ApiMeasure>("Measure", "A measure, and what the latest statement says about it.")
        .Licensed()
        .With(s_basics)
        .Text("definition", "What is counted.", (one, _) => one.Measure.Definition)
        .Text("source", "Who published the figures, and where.", (one, _) => one.Measure.Source)
        .TextOrNull("source_note", "What must be known of the source; null where nothing was said.", (one, _) => one.Measure.SourceNote)
        .TextOrNull("publication_lag", "How long after a period its figures come; null where nothing was said.", (one, _) => one.Measure.PublicationLag)
        .Text("geography", "The areas for which there are figures, in words.", (one, _) => one.Measure.Geography)
        .YesNo("disclosive", "Whether small counts of it are withheld so that nobody can be identified.", (one, _) => one.Measure.Disclosive)
        .NumberOrNull("target", "What the plan wants each period to reach; null where it wants nothing in numbers.", (one, _) => one.Measure.Target)
        .Texts("former_ids", "The ids it had before; their addresses lead on to this one.", (one, _) => FormerMeasurePages.FormerIds(one.Measure))
        .Texts("former_names", "What it was called and how it was defined before, in words, latest first.", (one, site) => FormerMeasurePages.Sentences(one.Measure, site))
        .Objects("stand_ins", "The local measures that stand in for it.", () => ApiParts.Reference, (one, site) => site.ProxiesFor(one.Measure).Select(ApiReference.To))
        .Objects("made_of", "The measures it is put together from.", () => ApiParts.Reference,
            (one, site) => one.Measure.MadeOf.Select(site.MeasureOf).Select(ApiReference.To))
        .ObjectOrNull("release", "The statement whose figures these are; null until a first one is published.", () => ApiParts.Reference,
            (one, _) => one.Release is { } release ? ApiReference.To(release.Release) : null)
        .TextOrNull("headline", "What the figures say, in a sentence; null where there are none.", (one, _) => one.Summary is { } summary ? Headlines.Sentence(summary) : null)
        .ObjectOrNull("latest_12_months", "The count over the latest 12 months; null where periods cannot be added up.", () => ApiParts.Figure,
            (one, _) => ApiFigure.Of(one.Summary?.TwelveMonths, one.Measure))
        .ObjectOrNull("change_on_year_before", "How it changed over a year, of 12 months where they can be added up and otherwise of the latest period; null where that cannot be said.",
            () => TrendSchemas.Change, (one, _) => one.Summary is { OnAYearAgo: { } change } summary ? new ApiChange(change, summary) : null)
        .ObjectOrNull("trend", "Where it is heading; null where there is no figure.", () => TrendSchemas.Trend, (one, _) => one.Summary is null ? null : one)
        .TextOrNull("place_in_group", "Its place among similar forces; null where it is not compared.",
            (one, site) => one.Summary?.Group is { } group ? GroupWords.Place(group, site.Settings.Force.Area) : null)
        .Objects("facts", "The key facts that its page gives.", () => TrendSchemas.Fact, (one, site) => one.Summary is { } summary ? Facts.OfFigures(summary, site) : [])
        .AddressOrNull("observations", "Every figure of it in the latest statement; null where none was ever published.",
            (one, site) => ApiFigures.IsPublished(one.Measure, site) ? SiteAddresses.Api("observations", one.Measure.Id) : null)
        .AddressOrNull("revisions", "The published figures of it that changed; null where none was ever published.",
            (one, site) => ApiFigures.IsPublished(one.Measure, site) ? SiteAddresses.Api("revisions", one.Measure.Id) : null)
        .AddressOrNull("history", "Every figure of it as first published and as now known; null where none was ever published.",
            (one, site) => ApiFigures.IsPublished(one.Measure, site) ? SiteAddresses.History(one.Measure, FileFormat.Json) : null)
        .Address("feed", "What is new of it.", (one, _) => SiteAddresses.FeedOf(one.Measure))
        .Objects("pictures", "Its chart in the latest statement, at addresses that stay.", () => ApiParts.File,
            (one, site) => site.Latest is { } latest && ChartPictures.HasPicture(one.Measure, latest)
                ? [(DownloadLinks.PictureFormat, SiteAddresses.LatestDownload(one.Measure, DownloadLinks.PictureFormat))]
                : [])
        .Objects("files", "The figures of the latest statement, at addresses that stay.", () => ApiParts.File,
            (one, site) => ApiFigures.HasFiles(one.Measure, site.Latest) ? DownloadLinks.Formats.Select(format => (format, SiteAddresses.LatestDownload(one.Measure, format))) : [])
        .Objects("releases", "Every statement that has figures of it, latest first, with files that never change.", () => ReleaseSchemas.WithFiles,
            (one, site) => site.Summaries.Reverse().Where(summary => ApiFigures.HasFiles(one.Measure, summary)).Select(summary => (summary.Release, one.Measure)));

    public static ApiSchema<SiteContext> List { get; } = new ApiSchema<SiteContext>("Measures", "Every measure, also those without figures.")
        .List(SiteAddresses.Api("measures"), SiteAddresses.Measures)
        .Objects("measures", "In the order of the site.", () => InList, (site, _) => site.Archive.Measures.Select(measure => ApiMeasure.Of(measure, site)));
}
