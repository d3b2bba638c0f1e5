namespace OpenStatement.Presentation.Tests;

public sealed class PriorityPagesTests
{
    private static readonly Priority Local = new("road-safety", "Road safety", PriorityKind.Local, 2, new Applicability(true, null));

    [Fact]
    public void Priorities_stand_under_who_set_them() =>
        Assert.Equal(["National priorities", "Local priorities"], HeadingsOf(MadeUpSite.Priority, Local));

    [Fact]
    public void Where_no_priority_is_local_there_is_no_heading_for_them() => Assert.Equal(["National priorities"], HeadingsOf(MadeUpSite.Priority));

    [Fact]
    public void Where_there_are_themes_priorities_stand_under_them() => Assert.Equal(
        ["A safer county", "Other priorities"],
        HeadingsOf(Local with { Theme = "A safer county" }, MadeUpSite.Priority with { Order = 3 }, Local with { Id = "fraud", Order = 4, Theme = "A safer county" }));

    private static string[] HeadingsOf(params Priority[] priorities)
    {
        var archive = MadeUpSite.Archive(MadeUp.Measure(), MadeUpSite.Release(new ReleaseId(2021, 12), MadeUpSite.Today));
        var page = PriorityPages.BuildIndex(Sites.Context(archive with { Priorities = [.. priorities] }));
        return [.. page.Groups.Select(group => group.Heading)];
    }
}
