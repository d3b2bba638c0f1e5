namespace OpenStatement.Drawing.Tests;

public sealed class GraphicShapesTests
{
    private static readonly Paint s_paint = new("#12436d");

    [Fact]
    public void Percentages_are_of_the_width_of_the_frame_and_pixels_stay_pixels() => Assert.Equal(
        new RectangleShape(10 + 0.25 * 400, 20 + 30, 0.5 * 400, 7, s_paint),
        Lay(new RectangleElement("bar", Length.Percent(25), 30, Length.Percent(50), 7)));

    [Fact]
    public void A_line_stretches_across_and_not_down()
    {
        var path = Assert.IsType<PathShape>(Lay(new PolylineElement("series", [[new(0, 5), new(1000, 15.5m)]], 1000, 120)));
        Assert.Equal([new PicturePoint(10, 25), new PicturePoint(410, 35.5)], Assert.Single(path.Parts).Points);
    }

    [Fact]
    public void A_triangle_stands_around_its_place()
    {
        var path = Assert.IsType<PathShape>(Lay(new TriangleElement("flag", -7, 5, 6.5m) { Place = (Length.Percent(50), 30) }));
        var part = Assert.Single(path.Parts);
        Assert.True(part.IsClosed);
        Assert.Equal([new PicturePoint(210, 43), new PicturePoint(216.5, 55), new PicturePoint(203.5, 55)], part.Points);
    }

    /// <summary>A page has no more digits, and a picture of it is to look the same.</summary>
    [Fact]
    public void Places_are_those_of_the_page_to_a_tenth() => Assert.Equal(
        new CircleShape(10 + 33.3 * 400 / 100, 20 + 12.4, 4.5, s_paint),
        Lay(new CircleElement("point", Length.Percent(100 / 3m), 12.35m, 4.5m)));

    [Fact]
    public void Words_are_without_characters_that_xml_cannot_hold() => Assert.Equal(
        new TextShape("one & two", 410, 25, 14, TextAnchor.End, s_paint),
        Lay(new TextElement("label", "o\u0001ne & two\ufffe", Length.Whole, 5, TextAnchor.End)));

    [Fact]
    public void An_element_is_painted_as_its_classes_say() =>
        Assert.Equal("os-a os-b", Lay(new CircleElement("os-a os-b", null, null, 1), classes => new Paint(classes)).Paint.Fill);

    [Fact]
    public void What_no_picture_can_have_is_not_passed_over() =>
        Assert.Throws<InvalidOperationException>(() => Lay(new HatchElement("bar", "hatch")));

    private static Shape Lay(GraphicElement element) => Lay(element, _ => s_paint);

    private static Shape Lay(GraphicElement element, Func<string, Paint> paintOf) =>
        new GraphicShapes(new PictureFrame(10, 20, 400), paintOf).Of(new Graphic { Class = "chart", Elements = [element] }).Single();
}
