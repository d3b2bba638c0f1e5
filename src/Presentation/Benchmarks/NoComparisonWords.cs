namespace OpenStatement.Presentation;

/// <summary>Why there is no comparison, for readers who would look for one.</summary>
public static class NoComparisonWords
{
    /// <summary>"There is no comparison with similar forces: Kent and Sussex do not have figures for all of the 12 months."</summary>
    public static string Group(NoComparison reason, ImmutableDictionary<string, Area> areas) =>
        $"There is no comparison with similar forces: {Because(reason, areas)}.";

    /// <summary>"There is no rate for England: England does not have figures for all of the 12 months."</summary>
    public static string Wider(WiderArea wider, ImmutableDictionary<string, Area> areas) =>
        $"There is no rate for {areas[wider.Area].Name}: {Because(wider.Reason!, areas)}.";

    private static string Because(NoComparison reason, ImmutableDictionary<string, Area> areas)
    {
        var names = Sentences.List([.. reason.Areas.Select(area => areas[area].Name)]);
        var have = reason.Areas.Length == 1 ? "has" : "have";
        return reason.Cause switch
        {
            NoComparisonCause.NoMembers => "no other force was in the group at that time",
            NoComparisonCause.MissingFigures => $"{names} {(reason.Areas.Length == 1 ? "does" : "do")} not have figures for all of the 12 months",
            NoComparisonCause.NegativeCounts => $"{names} {have} a total below zero, because more was taken back from the records than was added",
            NoComparisonCause.MissingPopulations => $"it is not known how many people lived in {names} in the middle of {reason.MidYear}",
            _ => $"there is no year before {reason.MidYear} for which the number of people is known in every force",
        };
    }
}
