namespace OpenStatement.Presentation.Tests;

/// <summary>What pages are made from, for the small sites made up for tests.</summary>
internal static class Sites
{
    /// <summary>What a release says about a priority on the page of the priority.</summary>
    public static PriorityContent ContentOf(Priority priority, ReleaseSummary summary, SiteContext context) =>
        PriorityContents.Of(priority, summary, new PriorityPlace(new WrittenTexts(summary, context), SiteAddresses.Priority), context);

    public static SiteContext Context(Archive archive) => new(archive, Derivation.Summarise(archive), MadeUpSite.Today);

    /// <summary>What one release with these figures says, and the site around it.</summary>
    /// <param name="own">The force's figures.</param>
    /// <param name="measure">A count unless given.</param>
    /// <param name="groups">The figures of its parts.</param>
    /// <param name="baselines">The year 2020 unless given.</param>
    public static (MeasureSummary Summary, SiteContext Context) With(
        Series own, Measure? measure = null, ImmutableArray<Series>? groups = null, ImmutableArray<Baseline>? baselines = null)
    {
        measure ??= MadeUp.Measure();
        var end = own.Observations[^1].Period.End;
        var archive = MadeUpSite.Archive(measure, MadeUpSite.Release(new ReleaseId(end.Year, end.Month), MadeUpSite.Today, [own, .. groups ?? []]));
        var context = Context(archive with { Settings = archive.Settings with { Baselines = baselines ?? archive.Settings.Baselines } });
        return (context.Latest!.Of(measure), context);
    }
}
