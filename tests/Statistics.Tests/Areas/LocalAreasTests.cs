namespace OpenStatement.Statistics.Tests;

public sealed class LocalAreasTests
{
    private static readonly LocalAreas s_areas = new(
    [
        new Area("nation", "Nation", AreaKind.Nation, null, null),
        new Area("north", "North", AreaKind.Force, null, "nation"),
        new Area("old-quay", "Old Quay", AreaKind.Neighbourhood, null, "harbour"),
        new Area("harbour", "Harbour", AreaKind.Ward, null, "east"),
        new Area("east", "East", AreaKind.Borough, null, "north"),
        new Area("south", "South", AreaKind.Force, null, "nation"),
        new Area("far", "Far", AreaKind.Borough, null, "south"),
        new Area("lost", "Lost", AreaKind.Ward, null, null),
    ], "north");

    [Fact]
    public void Only_areas_whose_parents_lead_to_the_force_are_local() =>
        Assert.Equal(["old-quay", "harbour", "east"], s_areas.All.Select(area => area.Id));

    [Fact]
    public void An_area_knows_the_local_one_around_it_and_those_within()
    {
        Assert.Equal("harbour", s_areas.Around(s_areas.All[0])!.Id);
        Assert.Null(s_areas.Around(s_areas.All[2]));
        Assert.Equal(["harbour"], s_areas.Within(s_areas.All[2]).Select(area => area.Id));
    }

    [Fact]
    public void Areas_within_each_other_are_not_local() => Assert.Empty(
        new LocalAreas([new Area("one", "One", AreaKind.Ward, null, "other"), new Area("other", "Other", AreaKind.Ward, null, "one")], "north").All);
}
