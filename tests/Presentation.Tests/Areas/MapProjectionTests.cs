namespace OpenStatement.Presentation.Tests;

public sealed class MapProjectionTests
{
    [Fact]
    public void Degrees_are_shortened_from_east_to_west_by_their_latitude()
    {
        var projection = new MapProjection([Square(0, 59.5, 1)]);
        // At 60 degrees a degree of longitude is half as long as one of latitude.
        Assert.InRange(projection.Height, 2 * MapProjection.Width - 12, 2 * MapProjection.Width);
    }

    [Fact]
    public void Metres_are_drawn_as_they_are()
    {
        var projection = new MapProjection([Square(400_000, 200_000, 1_000)]);
        Assert.Equal(MapProjection.Width, projection.Height);
        Assert.Equal([new(0, 320), new(320, 320), new(320, 0), new(0, 0)], projection.Project(Square(400_000, 200_000, 1_000).Rings[0]));
    }

    [Fact]
    public void Points_that_could_not_be_seen_are_left_out()
    {
        var square = Square(0, 0, 1_000).Rings[0];
        var crowded = square.Insert(1, new BoundaryPoint(0.5, 0));
        Assert.Equal(4, new MapProjection([Square(0, 0, 1_000)]).Project(crowded).Length);
    }

    [Fact]
    public void A_ring_of_which_nothing_could_be_seen_is_empty() =>
        Assert.Empty(new MapProjection([Square(0, 0, 100_000)]).Project(Square(0, 0, 10).Rings[0]));

    private static AreaBoundary Square(double east, double north, double side) => new("east",
        [[new(east, north), new(east + side, north), new(east + side, north + side), new(east, north + side), new(east, north)]]);
}
