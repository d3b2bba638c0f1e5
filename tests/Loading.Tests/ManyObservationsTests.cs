using System.Diagnostics;

namespace OpenStatement.Loading.Tests;

public sealed class ManyObservationsTests
{
    private const int Areas = 2_500;

    private const int Quarters = 120;

    [Fact]
    public void Three_hundred_thousand_figures_are_loaded_and_checked_in_a_few_seconds()
    {
        using var site = new ChangedSite();
        var ids = Enumerable.Range(0, Areas).Select(area => $"area-{area}").ToList();
        File.AppendAllLines(site.PathOf("data/areas.csv"), ids.Select(id => $"{id},{id},ward,,"));
        File.AppendAllText(site.PathOf("data/2025-12/observations.csv"), Rows(ids));
        var (diagnostics, clock) = (new DiagnosticCollector(), Stopwatch.StartNew());

        var result = site.Load(diagnostics);

        // Far above the fraction of a second it takes, so that a busy machine does not fail it.
        Assert.InRange(clock.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(10));
        Assert.Empty(diagnostics.ToSorted());
        Assert.Equal(Quarters, result!.Archive.Releases[^1].Vintage.Find("burglary", ids[^1])!.Observations.Length);
    }

    [Fact]
    public void Releases_that_repeat_a_series_share_it()
    {
        using var site = new ChangedSite();

        var releases = site.Load(new DiagnosticCollector())!.Archive.Releases;

        var (earlier, later) = (releases[0].Vintage, releases[1].Vintage);
        Assert.NotSame(earlier.Find("burglary", "northshire"), later.Find("burglary", "northshire"));
        File.Copy(site.PathOf("data/2025-09/observations.csv"), site.PathOf("data/2025-12/observations.csv"), overwrite: true);
        releases = site.Load(new DiagnosticCollector())!.Archive.Releases;
        Assert.Same(releases[0].Vintage.Find("burglary", "northshire"), releases[1].Vintage.Find("burglary", "northshire"));
    }

    [Fact]
    public void A_release_keeps_the_digits_of_its_own_figures()
    {
        using var site = new ChangedSite();
        var rows = File.ReadAllText(site.PathOf("data/2025-09/observations.csv"));
        File.WriteAllText(site.PathOf("data/2025-12/observations.csv"), rows.Replace(",500,", ",500.0,"));

        var releases = site.Load(new DiagnosticCollector())!.Archive.Releases;

        Assert.Equal([0, 1], releases.Select(release => (int)release.Vintage.Find("burglary", "northshire")!.Observations[0].Value!.Value.Scale));
    }

    private static string Rows(IEnumerable<string> areas)
    {
        var rows = new StringBuilder();
        foreach (var area in areas)
        {
            for (var quarter = 0; quarter < Quarters; quarter++)
            {
                var period = new Period(new DateOnly(1996, 1, 1).AddMonths(3 * quarter), new DateOnly(1996, 1, 1).AddMonths(3 * quarter + 3).AddDays(-1));
                rows.Append($"burglary,{area},{period.Start:yyyy-MM-dd},{period.End:yyyy-MM-dd},{quarter * 7 % 1000},,,,,,\n");
            }
        }

        return rows.ToString();
    }
}
