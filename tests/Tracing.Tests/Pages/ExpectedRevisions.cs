namespace OpenStatement.Tracing.Tests;

/// <summary>
/// What changed between the edition of the official tables from which the first statement was made and the one from which
/// all others were: no other two differ.
/// </summary>
internal sealed class ExpectedRevisions(TracedMeasure measure)
{
    /// <summary>The first statement made from the later edition.</summary>
    private static readonly Edition In = Edition.All.First(edition => edition.Vintage == OfficialFigure.April2026);

    private readonly OfficialSeries _now = OfficialTables.Series[(OfficialFigure.April2026, ExpectedMeasure.OwnForce, measure.Id)];

    private static Edition First => Edition.All[0];

    /// <summary>Quarter, as first published, as now, difference, statement and reason, latest first.</summary>
    public ImmutableArray<string> Rows => measure.IsIn(First)
        ?
        [
            .. OfficialTables.Series[(First.Vintage, ExpectedMeasure.OwnForce, measure.Id)].Counts.Reverse().Where(was => was.Value != _now.Counts[was.Key]).Select(was => string.Join(
                " | ", Said.Span(was.Key), Said.Number(was.Value), Said.Number(_now.Counts[was.Key]), Said.Difference(was.Value, _now.Counts[was.Key]),
                Said.QuarterEnding(In.LastQuarter), "re-classified")),
        ]
        : [];

    /// <summary>The months of the editions, in the words on the reason.</summary>
    public static ImmutableArray<string> Reason => [Said.Month(In.Days.AsAt), Said.Month(First.Days.AsAt)];

    /// <summary>What became of the year's count of a statement.</summary>
    public ImmutableArray<string> Since(Edition edition, long year)
    {
        var now = _now.YearTo(edition.LastQuarter)!.Value;
        return year == now ? [Said.YearEnding(edition.LastQuarter)] : [Said.YearEnding(edition.LastQuarter), Said.Number(now), Said.Difference(year, now)];
    }
}
