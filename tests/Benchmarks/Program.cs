using System.Diagnostics;
using OpenStatement.Benchmarks;

// How long a build takes as a site's history grows: dotnet run -c Release --project tests/Benchmarks -- [root] [times …]
// Without arguments: the site in the current folder, with its releases once, five and ten times over.
// With "derive" alone: how long the figures of 43 forces with 40 releases each take to be judged.
const int Runs = 5;
if (args is ["derive"])
{
    DerivedStatistics.Run();
    return;
}

var root = args.FirstOrDefault() ?? ".";
var sizes = args.Length > 1 ? args.Skip(1).Select(int.Parse).ToArray() : [1, 5, 10];
Console.WriteLine("releases   pages     files      MB   median s   peak MB");
foreach (var times in sizes)
{
    var folder = Directory.CreateTempSubdirectory("openstatement-benchmark-").FullName;
    try
    {
        ManyReleases.Write(root, folder, times);
        var request = new BuildRequest(folder, new DateOnly(2199, 12, 31), IsPreview: false, IsIndexed: true);
        var seconds = new List<double>();
        for (var run = 0; run <= Runs; run++)
        {
            using var sink = new CountingSink();
            var started = Stopwatch.GetTimestamp();
            var outcome = await Pipeline.RunAsync(request, sink, new Progress<BuildProgress>(), CancellationToken.None);
            // The first run compiles the program, so it does not count.
            if (run > 0)
                seconds.Add(Stopwatch.GetElapsedTime(started).TotalSeconds);
            if (run == Runs)
                Report(folder, outcome, sink, seconds);
        }
    }
    finally
    {
        Directory.Delete(folder, recursive: true);
    }
}

static void Report(string folder, BuildOutcome outcome, SiteSink sink, List<double> seconds)
{
    var releases = Directory.GetDirectories(Path.Combine(folder, "input", "statements")).Length;
    var peak = Process.GetCurrentProcess().PeakWorkingSet64 / 1e6;
    Console.WriteLine(FormattableString.Invariant(
        $"{releases,8}{outcome.Site?.Pages.Length ?? 0,8}{sink.Files.Length,10}{sink.Bytes / 1e6,8:0.0}{seconds.Order().ElementAt(seconds.Count / 2),11:0.000}{peak,10:0}"));
    // Copies of figures from years ago are stale, and rightly warned of; an error would make the measurement void.
    if (outcome.Errors > 0)
        throw new InvalidOperationException($"The copied site has errors: {outcome.Problems.First(problem => problem.Severity is Severity.Error)}");
}
