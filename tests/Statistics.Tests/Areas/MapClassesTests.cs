namespace OpenStatement.Statistics.Tests;

public sealed class MapClassesTests
{
    [Fact]
    public void Areas_are_shared_out_evenly_from_the_lowest() => Assert.Equal([0, 0, 1, 1, 2, 2, 3, 3, 4, 4], MapClasses.Of([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]));

    [Fact]
    public void There_are_no_more_classes_than_different_figures() => Assert.Equal([2, 0, 1], MapClasses.Of([30, 10, 20]));

    [Fact]
    public void Equal_figures_share_a_class_and_no_class_is_empty() => Assert.Equal([0, 0, 0, 0, 1, 1], MapClasses.Of([5, 5, 5, 5, 7, 9]));
}
