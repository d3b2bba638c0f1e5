namespace OpenStatement.Site;

/// <summary>Builds the versions of the preview.</summary>
/// <param name="request">What to build.</param>
/// <param name="host">Where to say what was built.</param>
public sealed class PreviewBuilder(BuildRequest request, HostEnvironment host)
{
    private readonly long _start = host.Clock.GetUtcNow().UtcTicks;
    private int _builds;

    public async Task<PreviewVersion> BuildAsync(CancellationToken cancellation)
    {
        var started = host.Clock.GetTimestamp();
        // Not disposed: requests may still read it after the next version has taken its place. It holds only memory.
        var files = new MemorySink();
        var outcome = await RunAsync(files, cancellation);

        var report = new ConsoleReport(host.Output, DiagnosticFormat.Text);
        report.Write(outcome.Problems);
        var seconds = Counts.Seconds(host.Clock.GetElapsedTime(started));
        report.Write(outcome.Errors > 0 ? $"{Counts.Problems(outcome)} after {seconds}." : $"Built {Counts.Made(outcome, files)} in {seconds}.");

        var name = FormattableString.Invariant($"{_start:x}-{++_builds}");
        return new PreviewVersion(name, files, outcome.Site?.Redirects ?? [], outcome.Errors > 0 ? outcome.Problems : [])
        {
            Headers = ResponseHeaders.Table(isIndexed: false, outcome.Site?.Pages.Select(page => page.Address) ?? []),
        };
    }

    private async Task<BuildOutcome> RunAsync(MemorySink files, CancellationToken cancellation)
    {
        try
        {
            return await Pipeline.RunAsync(request, files, new Progress<BuildProgress>(), cancellation);
        }
        catch (Exception exception) when (exception is not OperationCanceledException && Failures.Sentence(exception) is { } sentence)
        {
            // A file that is being saved just now cannot be read; the preview goes on and builds again when it can.
            return new BuildOutcome([Unreadable(sentence)], null);
        }
    }

    private Diagnostic Unreadable(string sentence) => new(
        "OS2006",
        Severity.Error,
        new SourceLocation(request.Root),
        sentence,
        "Every file of the site can be read.",
        "Close other programs that hold the file open, and save it again.");
}
