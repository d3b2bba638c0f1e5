namespace OpenStatement.Site;

/// <summary>The Render stage: from the plan to files, each handed on as soon as it is made.</summary>
public static class SiteRendering
{
    /// <param name="plan">Checked: no two files have the same address.</param>
    /// <param name="redirects">Addresses that lead on to others.</param>
    /// <param name="sink">Takes the files.</param>
    /// <param name="reportPages">Told how many pages are made and how many there are, from any thread.</param>
    /// <param name="cancellation">Stops between two pages.</param>
    public static async Task<RenderedSite> RenderAsync(
        SitePlan plan, ImmutableArray<Redirect> redirects, SiteSink sink, Action<int, int> reportPages, CancellationToken cancellation)
    {
        var pages = new PageFacts[plan.Pages.Length];
        await using (var workers = new WorkerPool<RenderWorker>(() => new RenderWorker(plan.Frame, sink)))
        {
            var done = 0;
            await workers.ForEachAsync(Enumerable.Range(0, pages.Length), RenderPageAsync, cancellation);
            var sums = new byte[]?[plan.Files.Length];
            await workers.ForEachAsync(Enumerable.Range(0, sums.Length), WriteFileAsync, cancellation);
            WriteChecksums(plan.Files, sums, sink);

            async Task RenderPageAsync(RenderWorker worker, int i)
            {
                pages[i] = await worker.RenderAsync(plan.Pages[i]);
                reportPages(Interlocked.Increment(ref done), pages.Length);
            }

            Task WriteFileAsync(RenderWorker worker, int i)
            {
                sums[i] = worker.Write(plan.Files[i]);
                return Task.CompletedTask;
            }
        }

        WriteAssets(sink);
        WriteForMachines(plan, pages, redirects, sink);
        // The preview answers for the script that reloads pages, so that it can know the version they were loaded with.
        var others = plan.Frame.ReloadsItself ? [new Address(ReloadScript.Path).File] : ImmutableArray<string>.Empty;
        return new RenderedSite([.. pages], sink.Files.Concat(others).ToFrozenSet(StringComparer.Ordinal), redirects);
    }

    private static void WriteChecksums(ImmutableArray<PlannedFile> files, byte[]?[] sums, SiteSink sink)
    {
        foreach (var list in files.Zip(sums).Where(one => one.First.Checksums is not null).GroupBy(one => one.First.Checksums!.Value))
        {
            var folder = list.Key.Path[..(list.Key.Path.LastIndexOf('/') + 1)];
            WriteText(sink, list.Key, ChecksumList.Of(folder, list.Select(one => KeyValuePair.Create(one.First.Address.Path, one.Second!))));
        }
    }

    private static void WriteForMachines(SitePlan plan, PageFacts[] pages, ImmutableArray<Redirect> redirects, SiteSink sink)
    {
        var (frame, site) = (plan.Frame, plan.Frame.Settings.Url);
        WriteStream(sink, SiteAddresses.Sitemap, output => Sitemap.Write(pages, site, output));
        WriteText(sink, SiteAddresses.Robots, Robots.Text(frame.IsIndexed, site));
        WriteText(sink, HostingAddresses.Headers, ResponseHeaders.File(ResponseHeaders.Table(frame.IsIndexed, plan.Pages.Select(page => page.Address))));
        WriteText(sink, HostingAddresses.Redirects, Redirects.File(redirects));
    }

    private static void WriteAssets(SiteSink sink)
    {
        foreach (var asset in ThemeAssets.All)
            sink.Write(new Address(asset.Address), asset.Content.Span);
    }

    private static void WriteText(SiteSink sink, Address address, string text) => sink.Write(address, Encoding.UTF8.GetBytes(text));

    private static void WriteStream(SiteSink sink, Address address, Action<Stream> write)
    {
        using var content = new MemoryStream();
        write(content);
        sink.Write(address, content.GetBuffer().AsSpan(0, (int)content.Length));
    }
}
