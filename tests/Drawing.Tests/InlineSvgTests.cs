namespace OpenStatement.Drawing.Tests;

public sealed class InlineSvgTests
{
    [Fact]
    public void Readers_who_cannot_see_it_are_told_what_it_is() => Assert.Equal(
        "<svg class=\"chart\" role=\"img\" aria-labelledby=\"a-title\" aria-describedby=\"a-description\" width=\"100%\" height=\"310\">"
        + "<title id=\"a-title\">Burglary</title><desc id=\"a-description\">Fell &lt;by half&gt;</desc></svg>",
        InlineSvg.Write(new Graphic
        {
            Class = "chart",
            Name = new GraphicName("a", "Burglary", "Fell <by half>"),
            Width = Length.Whole,
            Height = 310,
            Elements = [],
        }));

    [Fact]
    public void Decoration_is_not_spoken_of() => Assert.Equal(
        "<svg class=\"swatch\" aria-hidden=\"true\" width=\"24\" height=\"14\" viewBox=\"-12 -7 24 14\"></svg>",
        InlineSvg.Write(new Graphic
        {
            Class = "swatch",
            Width = Length.Pixels(24),
            Height = 14,
            ViewBox = new GraphicBox(-12, -7, 24, 14),
            Elements = [],
        }));

    [Fact]
    public void Places_are_written_to_a_tenth_and_edges_are_left_out() => Assert.Equal(
        "<line class=\"grid\" x2=\"33.3%\" y1=\"12.4\" y2=\"12.4\"/>",
        Write(new LineElement("grid", null, Length.Percent(100 / 3m), 12.35m, 12.35m)));

    [Fact]
    public void A_line_is_written_in_steps_from_point_to_point_with_gaps_between_its_parts() => Assert.Equal(
        "<svg viewBox=\"0 0 1000 120\" preserveAspectRatio=\"none\"><path class=\"series\" d=\"M0 110l333 0l334 0l333-100M0 5\"/></svg>",
        Write(new PolylineElement("series", [[new(0, 110), new(333, 110), new(667, 110), new(1000, 10)], [new(0, 5)]], 1000, 120)));

    [Fact]
    public void A_line_without_points_is_empty() =>
        Assert.Contains("d=\"\"", Write(new PolylineElement("series", [], 1000, 120)), StringComparison.Ordinal);

    [Fact]
    public void A_triangle_with_a_place_stands_in_a_drawing_of_its_own()
    {
        var triangle = new TriangleElement("flag", -7, 5, 6.5m);
        Assert.Equal("<path class=\"flag\" d=\"M0-7L6.5 5H-6.5Z\"/>", Write(triangle));
        Assert.Equal(
            "<svg x=\"50%\" y=\"20\" overflow=\"visible\"><path class=\"flag\" d=\"M0-7L6.5 5H-6.5Z\"/></svg>",
            Write(triangle with { Place = (Length.Percent(50), 20) }));
    }

    [Fact]
    public void An_area_has_holes_and_a_strength_or_a_hatch()
    {
        var area = new PolygonElement("bar", [[new(1, 2), new(4, 2), new(4, 6)], [new(2, 3), new(3, 3), new(3, 4)]]) { HasHoles = true };
        Assert.Equal(
            "<path class=\"bar\" d=\"M1 2l3 0 0 4zM2 3l1 0 0 1z\" fill-rule=\"evenodd\" fill-opacity=\"0.15\"/>",
            Write(area with { Opacity = 0.15m }));
        Assert.EndsWith(" fill-rule=\"evenodd\" fill=\"url(#h)\"/>", Write(area with { Hatch = "h" }), StringComparison.Ordinal);
    }

    private static string Write(GraphicElement element)
    {
        var svg = InlineSvg.Write(new Graphic { Class = "chart", Elements = [element] });
        return svg["<svg class=\"chart\" aria-hidden=\"true\">".Length..^"</svg>".Length];
    }
}
