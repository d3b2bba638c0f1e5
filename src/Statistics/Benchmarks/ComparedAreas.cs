namespace OpenStatement.Statistics;

/// <summary>Whom the force is compared with in a release.</summary>
/// <param name="Group">The force itself and the members of its group; empty where the settings name no group.</param>
/// <param name="Wider">The region and the nation it lies in, nearest first.</param>
internal sealed record ComparedAreas(ImmutableArray<string> Group, ImmutableArray<string> Wider)
{
    /// <summary>Those of a day.</summary>
    public static ComparedAreas On(DateOnly day, Archive archive)
    {
        var own = archive.Settings.Force.Area;
        var group = archive.ComparatorGroups.FirstOrDefault(group => group.Id == archive.Settings.ComparatorGroup);
        return new ComparedAreas(group is null ? [] : [own, .. group.MembersOn(day)], [.. Around(own, archive)]);
    }

    /// <summary>
    /// The figures of other areas for a period, as they were published: of rates, percentages and scores, which can be compared
    /// as they stand. Members of the group first, then the region and the nation.
    /// </summary>
    public ImmutableArray<FigureElsewhere> FiguresOf(Measure measure, string own, Period period, Vintage vintage)
    {
        if (measure.Unit is Unit.Count)
            return [];
        var figures = ImmutableArray.CreateBuilder<FigureElsewhere>();
        foreach (var area in Group.Concat(Wider).Where(area => area != own))
        {
            if (vintage.Find(measure.Id, area)?.At(period) is { Value: { } value } observation)
                figures.Add(new FigureElsewhere(area, new PeriodFigure(period, value, observation.Markers)));
        }

        return figures.ToImmutable();
    }

    private static IEnumerable<string> Around(string own, Archive archive)
    {
        var areas = archive.Areas.ToDictionary(area => area.Id);
        for (var id = areas.GetValueOrDefault(own)?.Parent; id is not null; id = areas[id].Parent)
        {
            if (areas[id].Kind is AreaKind.Region or AreaKind.Nation)
                yield return id;
        }
    }
}

/// <summary>The figure of another area for a period.</summary>
/// <param name="Area">Id of the area.</param>
/// <param name="Figure">In the measure's unit.</param>
public sealed record FigureElsewhere(string Area, PeriodFigure Figure);
