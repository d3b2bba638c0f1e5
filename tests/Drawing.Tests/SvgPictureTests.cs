using System.Xml.Linq;

namespace OpenStatement.Drawing.Tests;

public sealed class SvgPictureTests
{
    private const string Hostile = "<script>alert(1)</script> & \"quotes\" ]]> שלום y\u0302 😀\u0001\ufffe";

    [Fact]
    public void Words_of_any_kind_stand_in_it_as_words()
    {
        var svg = XElement.Parse(Write(Hostile, new TextShape(Hostile, 5, 10, 14, TextAnchor.End, new Paint("#000000", IsBold: true))));
        var kept = Hostile[..^2];

        Assert.Equal([kept, kept, kept], svg.Elements().Select(element => element.Value));
        Assert.Equal(["title", "desc", "text"], svg.Elements().Select(element => element.Name.LocalName));
    }

    [Fact]
    public void It_takes_nothing_from_elsewhere_and_needs_no_style_sheet()
    {
        var svg = XElement.Parse(Write("Title", new CircleShape(1, 2, 3, new Paint("#123456", "#654321", 2) { Dashes = [1, 2] })));

        Assert.Equal(("40", "20", "0 0 40 20"), ((string?)svg.Attribute("width"), (string?)svg.Attribute("height"), (string?)svg.Attribute("viewBox")));
        Assert.Equal("Arial, Helvetica, sans-serif", (string?)svg.Attribute("font-family"));
        Assert.DoesNotContain(svg.DescendantsAndSelf().Attributes(), attribute => attribute.Name.LocalName is "class" or "style" or "href" or "src");
        Assert.Equal("<circle cx=\"1\" cy=\"2\" r=\"3\" fill=\"#123456\" stroke=\"#654321\" stroke-width=\"2\" stroke-dasharray=\"1 2\" />", Last(svg));
    }

    /// <summary>Word processors do not know the attribute that paints a stroke behind its words.</summary>
    [Fact]
    public void A_halo_is_drawn_before_its_words()
    {
        var svg = XElement.Parse(Write("Title", new TextShape("Usual range", 5, 10, 14, TextAnchor.Start, new Paint("#111111", "#ffffff", 4) { IsStrokeBehind = true })));

        Assert.Equal(["#ffffff", "#111111"], svg.Elements().TakeLast(2).Select(element => (string?)element.Attribute("fill")));
        Assert.Equal(["#ffffff", null], svg.Elements().TakeLast(2).Select(element => (string?)element.Attribute("stroke")));
    }

    /// <summary>Where there is no typeface as wide as Arial, words would otherwise be cut off or lie over each other.</summary>
    [Theory]
    [InlineData("Usual range", "75.49")]
    [InlineData("Usual 😀 range", null)]
    public void Words_keep_the_width_they_were_measured_with_where_it_is_known(string words, string? width)
    {
        var svg = XElement.Parse(Write("Title", new TextShape(words, 5, 10, 14, TextAnchor.Start, new Paint("#111111"))));

        Assert.Equal(width, (string?)svg.Elements().Last().Attribute("textLength"));
        Assert.Equal(width is null ? null : "spacingAndGlyphs", (string?)svg.Elements().Last().Attribute("lengthAdjust"));
    }

    private static string Last(XElement svg) => svg.Elements().Last().ToString().Replace(" xmlns=\"http://www.w3.org/2000/svg\"", "", StringComparison.Ordinal);

    private static string Write(string title, Shape shape)
    {
        var output = new ArrayBufferWriter<byte>();
        SvgPicture.Write(new Picture(40, 20, title, title, [shape]), PictureFonts.Arimo, output);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }
}
