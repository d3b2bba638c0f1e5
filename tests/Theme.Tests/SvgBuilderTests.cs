namespace OpenStatement.Theme.Tests;

public sealed class SvgBuilderTests
{
    [Fact]
    public void Elements_nest_as_they_were_opened_and_closed() => Assert.Equal(
        "<svg width=\"100%\"><line x1=\"0\"/><text class=\"label\">9</text></svg>",
        new SvgBuilder().Open("svg", ("width", "100%")).Element("line", ("x1", "0")).Text("text", "9", ("class", "label")).Close("svg").ToMarkup().Value);

    [Fact]
    public void Words_cannot_become_mark_up() => Assert.Equal(
        "<text class=\"&quot;&gt;\">&lt;script&gt; &amp; so on</text>",
        new SvgBuilder().Text("text", "<script> & so on", ("class", "\">")).ToMarkup().Value);

    [Theory]
    [InlineData(12.35, "12.4")]
    [InlineData(12, "12")]
    [InlineData(-0.5, "-0.5")]
    [InlineData(1000, "1000")]
    public void Numbers_have_at_most_one_digit_after_the_point_and_no_commas(double value, string text) =>
        Assert.Equal(text, SvgBuilder.Number((decimal)value));
}
