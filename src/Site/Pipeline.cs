using System.Collections.Immutable;
using OpenStatement.Diagnostics;
using OpenStatement.Presentation;
using OpenStatement.Statistics;

namespace OpenStatement.Site;

/// <summary>
/// The stages by which content becomes a site. They meet only through values. Each says all that is wrong, and the
/// build stops after a stage that found an error.
/// </summary>
public static class Pipeline
{
    public static async Task<BuildOutcome> RunAsync(Archive whole, ImmutableArray<ContentLink> links, BuildRequest request, SiteSink sink, IProgress<BuildProgress> progress, CancellationToken cancellation)
    {
        var problems = new DiagnosticCollector();
        var archive = Publishable(whole, request);
        var summaries = Derivation.Summarise(archive);
        var plan = SitePlanner.Plan(archive, summaries, new SitePlanOptions(request.Date, request.IsPreview, request.IsIndexed));
        PlanAudit.Check(plan, problems);
        if (problems.HasErrors)
            return new BuildOutcome(problems.ToSorted(), null);

        var site = await SiteRendering.RenderAsync(plan, Redirects.Table(archive), sink, progress, cancellation);
        SiteAudit.Check(site, links, Drafts(whole, archive), problems);
        if (problems.HasErrors)
            return new BuildOutcome(problems.ToSorted(), site);

        sink.Publish();
        return new BuildOutcome(problems.ToSorted(), site);
    }

    private static Archive Publishable(Archive archive, BuildRequest request)
    {
        var visible = request.IsPreview ? archive : archive.PublishedOn(request.Date);
        return request.Url is { } url ? visible with { Settings = visible.Settings with { Url = url } } : visible;
    }

    private static ImmutableArray<ReleaseId> Drafts(Archive whole, Archive published) =>
        [.. whole.Releases.Select(release => release.Id).Except(published.Releases.Select(release => release.Id))];
}
