using System.Diagnostics;

namespace OpenStatement.Site.Tests;

public sealed class KilledBuildTests
{
    private const int Attempts = 12;

    [Fact]
    public async Task However_a_build_is_killed_the_output_holds_one_whole_site()
    {
        using var site = new TemporarySite();
        await site.BuildAsync();
        var old = Folders.Snapshot(site.Output);
        site.Append("input/pages/about.md", "\nA new paragraph.\n");
        await site.BuildAsync("--output", site.Beside("whole"));
        var whole = Folders.Snapshot(site.Beside("whole"));
        Assert.NotEqual(old, whole);

        var started = Stopwatch.StartNew();
        await RunAsync(site, site.Beside("timed"), Timeout.InfiniteTimeSpan);
        var duration = started.Elapsed;
        for (var i = 1; i <= Attempts; i++)
        {
            // Spread over the last half of a build, in which files are written and published.
            await RunAsync(site, site.Output, duration * (0.5 + 0.5 * i / Attempts));
            var found = Folders.Snapshot(site.Output);
            Assert.True(found.SequenceEqual(old) || found.SequenceEqual(whole), $"Attempt {i} left something in between.");
        }

        await site.BuildAsync();
        Assert.Equal(whole, Folders.Snapshot(site.Output));
    }

    /// <summary>Builds in a process of its own and kills it after a time.</summary>
    private static async Task RunAsync(TemporarySite site, string output, TimeSpan time)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "OpenStatement.Site.dll");
        var start = new ProcessStartInfo("dotnet", ["exec", program, "build", "--root", site.Root, "--output", output, "--date", "2026-02-10"])
        {
            RedirectStandardOutput = true,
        };
        using var process = Process.Start(start)!;
        using var limit = new CancellationTokenSource(time);
        try
        {
            await process.WaitForExitAsync(limit.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill();
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        }
    }
}
