using System.CommandLine;

namespace OpenStatement.Site;

/// <summary>Does all that a build does but publish.</summary>
public static class CheckCommand
{
    public const string Name = "check";

    public static Command Create(HostEnvironment host)
    {
        var command = new Command(Name, "Say what is wrong with the content and with the pages made of it. Nothing is written.")
        {
            SharedOptions.Root, SharedOptions.Date, SharedOptions.Format,
        };
        command.SetAction((parsed, cancellation) => RunAsync(parsed, host, cancellation));
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, HostEnvironment host, CancellationToken cancellation)
    {
        var request = SharedOptions.RequestOf(parsed, host) with { StopsAtLateDuties = true };
        using var sink = new CountingSink();
        var outcome = await ConsoleProgress.ShowAsync(host, progress => CheckAsync(request, sink, progress, cancellation));

        var report = new ConsoleReport(host.Output, SharedOptions.FormatOf(parsed));
        report.Write(outcome.Problems);
        report.Write(outcome.Errors > 0 ? $"{Counts.Problems(outcome)}." : $"Checked {Counts.Made(outcome, sink)}, with {Counts.Problems(outcome)}.");
        if (Counts.LeftOut(outcome) is { } drafts)
            report.Write($"{drafts} Drafts were checked too.");
        return outcome.Errors > 0 ? ExitCodes.ContentErrors : ExitCodes.Good;
    }

    /// <summary>
    /// Checks the site as the public would see it now, and then with its drafts, so that a mistake in a draft is not
    /// found only on the day of its publication.
    /// </summary>
    private static async Task<BuildOutcome> CheckAsync(
        BuildRequest request, SiteSink sink, IProgress<BuildProgress> progress, CancellationToken cancellation)
    {
        var outcome = await Pipeline.RunAsync(request, sink, progress, cancellation);
        if (outcome.LeftOut.IsEmpty)
            return outcome;
        using var drafts = new CountingSink();
        var withDrafts = await Pipeline.RunAsync(request with { IsPreview = true }, drafts, progress, cancellation);
        return outcome with { Problems = [.. outcome.Problems.Union(withDrafts.Problems).OrderBy(problem => problem.Location).ThenBy(problem => problem.Code, StringComparer.Ordinal)] };
    }
}
