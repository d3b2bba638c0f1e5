namespace OpenStatement.Drawing.Tests;

public sealed class PngPictureTests
{
    private const uint White = 0xffffff;
    private const uint Black = 0x000000;

    private static readonly Paint s_black = new("#000000");

    [Fact]
    public void A_rectangle_covers_its_pixels_and_no_others()
    {
        var png = Draw(new RectangleShape(2, 3, 4, 5, s_black));
        Assert.Equal((40, 20), (png.Width, png.Height));
        Assert.Equal(4 * 5, png.Pixels.Count(pixel => pixel == Black));
        Assert.Equal((White, Black, Black, White), (png[1, 3], png[2, 3], png[5, 7], png[6, 8]));
    }

    [Fact]
    public void A_circle_covers_as_much_as_a_circle_does() =>
        Assert.InRange(Covered(Draw(new CircleShape(20, 10, 8, s_black))), 0.97 * Math.PI * 64, Math.PI * 64);

    /// <summary>Coverage is exact: half of a pixel is half as dark.</summary>
    [Theory]
    [InlineData(0, 0, 30, 0, 30, 15)]
    [InlineData(3.3, 1.7, 31.2, 4.4, 12.9, 18.6)]
    [InlineData(31.2, 4.4, 3.3, 1.7, 12.9, 18.6)]
    public void A_triangle_covers_as_much_as_a_triangle_does(double x1, double y1, double x2, double y2, double x3, double y3)
    {
        var area = Math.Abs((x2 - x1) * (y3 - y1) - (x3 - x1) * (y2 - y1)) / 2;
        var png = Draw(new PathShape([new PathPart([new(x1, y1), new(x2, y2), new(x3, y3)], IsClosed: true)], s_black));
        Assert.InRange(Covered(png), area - 1.5, area + 1.5);
    }

    [Fact]
    public void A_line_with_gaps_covers_its_dashes_alone()
    {
        var png = Draw(new PathShape([new PathPart([new(0, 10), new(40, 10)], IsClosed: false)], new Paint(null, "#000000", 2) { Dashes = [4, 6] }));
        Assert.Equal(4 * 4 * 2, Covered(png), 0.5);
        Assert.Equal((Black, White, Black), (png[1, 9], png[6, 9], png[11, 10]));
    }

    [Fact]
    public void What_leaves_the_picture_is_cut_off()
    {
        var png = Draw(new CircleShape(0, 0, 5, s_black), new TextShape("Over the edge of everything", 30, 19, 14, TextAnchor.Start, s_black), new CircleShape(200, 200, 5, s_black));
        Assert.Equal(Black, png[0, 0]);
        Assert.Equal(White, png[10, 10]);
    }

    [Fact]
    public void Words_stand_where_they_belong_in_their_colour()
    {
        var png = Draw(new TextShape("l", 20, 15, 14, TextAnchor.Middle, s_black));
        Assert.Contains(png.Pixels, pixel => pixel != White);
        for (var y = 0; y < png.Height; y++)
        {
            Assert.Equal(White, png[15, y]);
            Assert.Equal(White, png[25, y]);
        }
    }

    [Fact]
    public void A_level_line_is_sharp_and_of_its_own_colour()
    {
        var png = Draw(new PathShape([new PathPart([new(0, 10), new(40, 10)], IsClosed: false)], new Paint(null, "#d9d9d9")));
        Assert.Equal([(uint)0xd9d9d9], png.Pixels.Where(pixel => pixel != White).Distinct());
    }

    [Fact]
    public void A_halo_hides_what_is_behind_words_and_nothing_else()
    {
        var halo = new Paint("#000000", "#ffffff", 4) { IsStrokeBehind = true };
        var png = Draw(new RectangleShape(0, 0, 40, 20, new Paint("#ff0000")), new TextShape("l", 20, 15, 14, TextAnchor.Middle, halo));
        Assert.Equal((uint)0xff0000, png[10, 10]);
        Assert.Equal(White, png[18, 10]);
    }

    /// <summary>Letters with accents are put together from parts; emoji and unknown scripts have no letters in the font.</summary>
    [Theory]
    [InlineData("ŵ")]
    [InlineData("y\u0302")]
    [InlineData("שלום")]
    [InlineData("😀")]
    public void No_words_stop_the_drawing(string words) =>
        Assert.Equal(40, Draw(new TextShape(words, 5, 15, 14, TextAnchor.Start, s_black)).Width);

    [Fact]
    public void A_picture_of_many_colours_keeps_them()
    {
        var shapes = Enumerable.Range(0, 400).Select(i => new RectangleShape(i % 40, i / 40, 1, 1, new Paint($"#{i * 4099:x6}"))).ToArray<Shape>();
        var png = Draw(shapes);
        Assert.Equal((uint)(399 * 4099), png[39, 9]);
        Assert.Equal((uint)4099, png[1, 0]);
    }

    private static double Covered(PngReader png) => png.Pixels.Sum(pixel => (255 - (pixel & 0xff)) / 255d);

    private static PngReader Draw(params Shape[] shapes)
    {
        var output = new ArrayBufferWriter<byte>();
        PngPicture.Write(new Picture(40, 20, "Title", "Description", [.. shapes]), PictureFonts.Arimo, output);
        return new PngReader(output.WrittenSpan);
    }
}
