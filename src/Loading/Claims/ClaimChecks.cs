namespace OpenStatement.Loading;

/// <summary>
/// Compares what sentences say with the figures of their release. What is not surely understood is left alone: a false
/// alarm costs more trust than a slip that is missed.
/// </summary>
internal static class ClaimChecks
{
    private static readonly ImmutableArray<Func<ClaimContext, IEnumerable<Diagnostic>>> s_all =
        [CountClaimCheck.Run, ChangeClaimCheck.Run, DirectionClaimCheck.Run, LatestClaimCheck.Run, BaselineClaimCheck.Run,
            SmallCountCheck.Run];

    public static IEnumerable<Diagnostic> Run(CheckedSite site, IReadOnlyDictionary<ReleaseId, ReleaseSummary> summaries)
    {
        var measures = new MeasureReader(site.Archive.Measures);
        return
            from text in site.Sentences.AsParallel().AsOrdered()
            let context = new ClaimContext(ReadSentence.Read(text.Sentence, measures), summaries[text.Release], site.Archive)
            from check in s_all
            from problem in check(context)
            select problem;
    }
}
