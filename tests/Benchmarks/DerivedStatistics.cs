using System.Diagnostics;

namespace OpenStatement.Benchmarks;

/// <summary>How long the stage Derive takes for every force in England and Wales with ten years of releases.</summary>
internal static class DerivedStatistics
{
    public static void Run()
    {
        var (spent, summaries) = (TimeSpan.Zero, 0);
        for (var force = 0; force < ManyForces.Forces; force++)
        {
            var archive = ManyForces.ArchiveOf(force);
            var started = Stopwatch.GetTimestamp();
            var releases = Derivation.Summarise(archive);
            spent += Stopwatch.GetElapsedTime(started);
            summaries += releases.Length * archive.Measures.Length;
        }

        var peak = Process.GetCurrentProcess().PeakWorkingSet64 / 1e6;
        Console.WriteLine(FormattableString.Invariant(
            $"{ManyForces.Forces} forces x {ManyForces.Releases} releases: {summaries} measure summaries in {spent.TotalSeconds:0.000} s, peak {peak:0} MB"));
    }
}
