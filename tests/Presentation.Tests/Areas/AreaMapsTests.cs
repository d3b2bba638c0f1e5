namespace OpenStatement.Presentation.Tests;

public sealed class AreaMapsTests
{
    [Fact]
    public void Areas_are_shaded_by_class_and_those_without_a_figure_are_named()
    {
        var map = Map([90, 60, 30, null])!;
        Assert.Equal([2, 1, 0, (int?)null], map.Shapes.Select(shape => shape.Class));
        Assert.Equal(["30", "60", "90"], map.Classes);
        Assert.Equal("Hatched, without a figure that can be shown: Area 4.", map.Missing);
    }

    [Fact]
    public void Numbers_on_a_map_come_with_a_warning() =>
        Assert.EndsWith("These are numbers, not rates: bigger places have more.", Map([90, 60, 30])!.Note, StringComparison.Ordinal);

    [Fact]
    public void Two_areas_make_no_map() => Assert.Null(Map([90, 60]));

    [Fact]
    public void Small_counts_are_not_put_on_a_map() => Assert.Null(Map([90, 60, 19]));

    [Fact]
    public void A_label_stands_within_its_area()
    {
        var label = Map([90, 60, 30])!.Shapes[0].Label!.Value;
        Assert.InRange(label.X, 0, MapProjection.Width / 3m);
    }

    private static AreaMap? Map(ImmutableArray<decimal?> values)
    {
        ImmutableArray<Area> areas = [.. values.Select((_, i) => new Area($"area-{i + 1}", $"Area {i + 1}", AreaKind.Borough, null, "north"))];
        var archive = MadeUpSite.Archive(MadeUp.Measure()) with
        {
            Areas = areas.Add(new Area("north", "North", AreaKind.Force, null, null)),
            Boundaries = [.. areas.Select((area, i) => new AreaBoundary(area.Id, [[new(i, 0), new(i + 1, 0), new(i + 1, 1), new(i, 1), new(i, 0)]]))],
        };
        var standings = new AreaStandings
        {
            Measure = archive.Measures[0],
            Kind = AreaKind.Borough,
            Period = SeriesOf.Quarter(0),
            Figures = [.. areas.Zip(values, (area, value) => new AreaFigure(area.Id, value is { } known ? new PeriodFigure(SeriesOf.Quarter(0), known) : null, IsSuppressed: value is null))],
            IsTooSmallToRank = false,
        };
        return AreaMaps.Of(standings, "map", Sites.Context(archive));
    }
}
