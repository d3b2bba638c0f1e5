namespace OpenStatement.Presentation;

/// <summary>Explains rates and how the force is held against others.</summary>
internal static class GroupMethods
{
    public static IEnumerable<MethodSection> Of(SiteContext context)
    {
        var methods = context.Settings.Methods;
        yield return Rates(context);
        if (context.Archive.ComparatorGroups.FirstOrDefault(group => group.Id == context.Settings.ComparatorGroup) is not { } group)
        {
            yield return new MethodSection("similar-forces", "Similar forces", ["This site does not compare the force with other forces."]);
            yield break;
        }

        yield return SimilarForces(group, context);
        yield return new MethodSection("band", "Below, similar to or above the average",
        [
            "Counts go up and down by chance, and small ones more so. So we work out between which rates a force that is really average would lie in 19 years out of 20, with a count like its own. Statisticians call these the 95% limits of a funnel plot.",
            "A rate between these limits is called similar to the group average: chance can explain the difference. A rate outside them is called below or above the average. Some lie so far out that chance would take a force there in only 1 year out of 500 (99.8% limits): then we say that it is far more than chance would explain. These words do not say why, and they do not say better or worse.",
            "These limits have a weakness. They allow for chance alone. Areas also differ in their people, their places and how they record crime. So with large counts many forces lie outside the limits, sometimes all of them. Some publishers widen their limits for this (overdispersion); we do not, because with so few forces nobody can tell by how much.",
            $"We give no place among the forces where a force in the group has a 12-month count under {methods.SmallestCountForPercentage}.",
        ]);
    }

    private static MethodSection Rates(SiteContext context)
    {
        var bases = context.Archive.Measures.Where(measure => measure.Unit is Unit.Count).Select(measure => (int)measure.RateBase).Distinct().Order().ToList();
        var people = bases.Count == 0 ? [Numbers.Write((int)RateBase.PerThousand)] : bases.Select(one => Numbers.Write(one)).ToList();
        return new MethodSection("rates", "Rates and populations",
        [
            "A force with more people has more crime to deal with. To be fair, we divide the 12-month count by the number of people who live in the area, and multiply the result by a round number of people."
            + $" On this site that is {string.Join(" or ", people)}. The page of each measure says which.",
            $"The number of people is that in the middle of a year, as the Office for National Statistics estimates it. {Missing(context.Settings.Methods.MissingPopulation)} The publishers' own rates can differ a little from ours, because they may use another year.",
        ]);
    }

    private static string Missing(MissingPopulation rule) => rule switch
    {
        MissingPopulation.LatestBefore => "Where that of the middle of the 12 months is not known for every force that is compared, we use the latest year before for which it is.",
        MissingPopulation.Interpolate => "Where that of the middle of the 12 months is not known, we draw a straight line between the years on both sides of it. After the last known year, we use that year.",
        _ => "It must be known for the middle of the 12 months; otherwise the site is not published.",
    };

    private static MethodSection SimilarForces(ComparatorGroup group, SiteContext context)
    {
        var day = context.Latest?.Release.Statement.Period.End;
        var members = day is { } end ? group.MembersOn(end).Select(member => context.Areas[member].Name).ToList() : [];
        var size = members.Count + 1;
        return new MethodSection("similar-forces", "Similar forces",
        [
            members.Count == 0
                ? $"The force is compared with the group “{group.Name}”."
                : $"The force is compared with {Sentences.List(members)}. With {context.OwnArea.Name} that makes {size} forces. The group is called “{group.Name}” here. Groups change from time to time, and another force may have other forces in its own group.",
            context.Settings.Methods.GroupMean is GroupMean.Unweighted
                ? "The group average adds up the rates of all forces in the group, our own included, and divides by their number. Each force counts the same, whatever its size."
                : "The group average divides the counts of all forces in the group, our own included, by all their people. Each person counts the same, so a large force weighs more.",
            "Where lower is better, the 1st place is the lowest rate; where higher is better, the highest. Where neither is better, the 1st place is the lowest rate and means nothing more. In sentences a place is counted from the nearer end, such as “2nd highest rate of 8 forces”. Equal rates share a place.",
            "Where there are figures for the region and the country around the force, the page of the measure gives their rates too. They have no place and are not part of the average.",
        ]);
    }
}
