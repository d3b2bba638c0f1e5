using System.Collections.Immutable;

namespace OpenStatement.Statistics;

/// <summary>Whom the force is compared with in a release.</summary>
/// <param name="Group">The force itself and the members of its group.</param>
/// <param name="Wider">The region and the nation it lies in, nearest first.</param>
internal sealed record ComparedAreas(ImmutableArray<string> Group, ImmutableArray<string> Wider)
{
    /// <summary>Those of a day; null where the settings name no group.</summary>
    public static ComparedAreas? On(DateOnly day, Archive archive)
    {
        var own = archive.Settings.Force.Area;
        return archive.ComparatorGroups.FirstOrDefault(group => group.Id == archive.Settings.ComparatorGroup) is { } group
            ? new ComparedAreas([own, .. group.MembersOn(day)], [.. Around(own, archive)])
            : null;
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
