namespace OpenStatement.Theme.Tests;

public sealed class HeadingLevelsTests
{
    [Theory]
    [InlineData("<h2 id=\"a\">A</h2><h3>B</h3>", 1, "<h3 id=\"a\">A</h3><h4>B</h4>")]
    [InlineData("<h5>A</h5><h6>B</h6>", 2, "<h6>A</h6><h6>B</h6>")]
    [InlineData("<h2>A</h2>", 0, "<h2>A</h2>")]
    [InlineData("<hr /><header>A</header><p>&lt;h2&gt;</p>", 2, "<hr /><header>A</header><p>&lt;h2&gt;</p>")]
    public void Headings_move_down_but_never_below_the_sixth(string html, int by, string lowered) =>
        Assert.Equal(lowered, HeadingLevels.Lower(html, by));
}
