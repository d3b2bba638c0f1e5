namespace OpenStatement.Presentation;

/// <summary>The whole plan in a few words.</summary>
public static class PlanWords
{
    /// <summary>
    /// "12 indicators, 3 of them parts of others: 2 reached, 4 moving the right way, 1 moving the wrong way, 3 without data yet
    /// and 2 others." What there is none of is not named, and where it is only others, nothing is.
    /// </summary>
    /// <param name="kpis">All of them: each counts once, also one that is part of another.</param>
    /// <param name="standings">Where each of them stands.</param>
    public static string Summary(ImmutableArray<Kpi> kpis, ILookup<KpiStanding, KpiStanding> standings)
    {
        var parts = kpis.Count(kpi => kpi.PartOf is not null);
        var whole = $"{Counted(kpis.Length, "indicator")}{(parts == 0 ? "" : $", {Numbers.Write(parts)} of them {(parts == 1 ? "a part of another" : "parts of others")}")}";
        List<(int Count, string Words)> told =
        [
            (CountOf(KpiStanding.Reached), "reached"), (CountOf(KpiStanding.RightWay), "moving the right way"),
            (CountOf(KpiStanding.WrongWay), "moving the wrong way"), (CountOf(KpiStanding.NoData), "without data yet"),
        ];
        told.RemoveAll(one => one.Count == 0);
        if (told.Count == 0)
            return $"{whole}.";
        var others = kpis.Length - told.Sum(one => one.Count);
        if (others > 0)
            told.Add((others, others == 1 ? "other" : "others"));
        return $"{whole}: {Sentences.List([.. told.Select(one => $"{Numbers.Write(one.Count)} {one.Words}")])}.";

        int CountOf(KpiStanding standing) => standings[standing].Count();
    }

    /// <summary>"By kind: 2 targets, 1 trajectory and 3 to monitor."</summary>
    public static string Kinds(ImmutableArray<(KpiKind Kind, int Count)> kinds) =>
        $"By kind: {Sentences.List([.. kinds.Select(one => Counted(one.Kind, one.Count))])}.";

    private static string Counted(KpiKind kind, int count) => kind switch
    {
        KpiKind.Target => Counted(count, "target"),
        KpiKind.Trajectory => count == 1 ? "1 trajectory" : $"{Numbers.Write(count)} trajectories",
        _ => $"{Numbers.Write(count)} to {KpiWords.Of(kind).ToLowerInvariant()}",
    };

    private static string Counted(int count, string noun) => $"{Numbers.Write(count)} {noun}{(count == 1 ? "" : "s")}";
}
