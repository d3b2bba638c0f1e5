using OpenStatement.Statistics;

namespace OpenStatement.Presentation;

/// <summary>Makes the table of a force among those it is compared with.</summary>
internal static class GroupTables
{
    public static GroupTable Of(GroupComparison group, Measure measure, SiteContext context)
    {
        var own = context.Settings.Force.Area;
        var longest = group.Rates.Max(rate => rate.Rate);
        var order = measure.Polarity is Polarity.Higher ? "highest" : "lowest";
        return new GroupTable
        {
            Id = $"group-{measure.Id}",
            Caption = $"{measure.Title}, {context.OwnArea.Name} and similar forces, {Dates.Name(group.Period)}",
            Sentence = group.IsTooSmallToRank
                ? $"{context.OwnArea.Name} has {GroupWords.AgainstAverage(group, own)}. The counts are too small to rank the forces by one year."
                : $"{context.OwnArea.Name} has the {GroupWords.Place(group, own)}, this one and {group.Rates.Length - 1} similar ones: {GroupWords.AgainstAverage(group, own)}.",
            PlaceHeading = group.IsTooSmallToRank ? null : $"Place (1st is {order})",
            PeopleHeading = $"People, mid-{group.MidYear}",
            RateHeading = $"Rate {GroupWords.Per(group)}",
            Rows = [.. group.Rates.Select(rate => new GroupRow(
                group.IsTooSmallToRank ? null : Comparisons.Ordinal(rate.Rank), context.Areas[rate.Area].Name, rate.Area == own,
                Numbers.Write(rate.Count, measure), Numbers.Write(rate.People), GroupWords.Rate(rate.Rate), longest > 0 ? Math.Max(0, rate.Rate) / longest : 0))],
            Method = $"Each force's total over the 12 months is divided by the number of people who lived in its area in the middle of {group.MidYear}. "
                + $"The forces are listed from the {order} rate. The average is the plain mean of the {group.Rates.Length} rates, this force included.",
        };
    }
}
