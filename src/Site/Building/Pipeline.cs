namespace OpenStatement.Site;

/// <summary>
/// The stages by which content becomes a site. They meet only through values. Each says all that is wrong, and the
/// build stops after a stage that found an error.
/// </summary>
public static class Pipeline
{
    public static async Task<BuildOutcome> RunAsync(
        BuildRequest request, SiteSink sink, IProgress<BuildProgress> progress, CancellationToken cancellation)
    {
        var problems = new DiagnosticCollector();
        var stage = "";

        Enter("Load");
        if (ContentReader.Read(request.Root, problems) is not { } content || problems.HasErrors)
            return Outcome(null);

        Enter("Validate");
        if (Validation.Check(content, SiteFeatures.ReservedNames, problems) is not { } whole || problems.HasErrors)
            return Outcome(null);

        // From here on no stage knows of a figure that could point to a person. Drafts are judged too: what is wrong in one
        // should be known before its day.
        Enter("Protect");
        var guarded = DisclosureControl.Protect(whole.Archive);
        DisclosureAudit.Check(whole.Archive, guarded, problems);
        if (problems.HasErrors)
            return Outcome(null);

        var archive = WithoutDrafts(guarded, request);
        var leftOut = guarded.Releases.RemoveRange(archive.Releases);

        Enter("Derive");
        var summaries = Derivation.Summarise(archive);
        // Words of drafts are held against their figures too.
        Validation.CheckWords(whole, Derivation.Continue(guarded, summaries), summaries.IsEmpty ? null : summaries[^1], problems);
        Validation.CheckParagraphs(whole, request.Date, problems);
        if (problems.HasErrors)
            return Outcome(null);

        Enter("Plan");
        var plan = SitePlanner.Plan(archive, summaries, new SitePlanOptions(request.Date, request.IsPreview, request.IsIndexed));
        PlanAudit.Check(plan, problems);
        if (problems.HasErrors)
            return Outcome(null);

        Enter("Render");
        var site = await SiteRendering.RenderAsync(plan, Redirects.Table(archive, plan.Moved), sink, ReportPages, cancellation);

        Enter("Audit");
        SiteAudit.Check(site, whole.Links, [.. leftOut.Select(release => release.Id)], problems);
        // Last of all, so that what is late hides no mistake that could be mended now.
        Validation.CheckDuties(whole, request.Date, request.StopsAtLateDuties, problems);
        Validation.CheckCalendar(whole, request.Date, problems);
        if (problems.HasErrors)
            return Outcome(site);

        Enter("Publish");
        sink.Publish();
        return Outcome(site) with { LeftOut = leftOut };

        void Enter(string next)
        {
            cancellation.ThrowIfCancellationRequested();
            progress.Report(new BuildProgress(stage = next));
        }

        void ReportPages(int done, int total) => progress.Report(new BuildProgress(stage, done, total));

        BuildOutcome Outcome(RenderedSite? made) => new(problems.ToSorted(), made);
    }

    /// <summary>From here on no stage knows of a release that must not be seen.</summary>
    private static Archive WithoutDrafts(Archive archive, BuildRequest request)
    {
        var visible = request.IsPreview ? archive : archive.PublishedOn(request.Date);
        return request.Url is { } url ? visible with { Settings = visible.Settings with { Url = url } } : visible;
    }
}
