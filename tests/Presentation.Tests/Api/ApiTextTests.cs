namespace OpenStatement.Presentation.Tests;

public sealed class ApiTextTests
{
    [Theory]
    [InlineData("There were ", ".", "There were 5.")]
    [InlineData("", ". More", "5\\. More")]
    [InlineData("Words\n> - ", ") more", "Words\n> - 5\\) more")]
    [InlineData("", " more", "5 more")]
    public void A_figure_is_filled_in_and_does_not_become_a_list(string before, string after, string expected) =>
        Assert.Equal(expected, Markdown(SeriesOf.Quarters(1, 2, 3, 4, 5), before, after));

    [Fact]
    public void A_marker_does_not_become_a_link() =>
        Assert.Equal("Found \\[x\\](see)", Markdown(SeriesOf.Quarters([null]), "Found ", "(see)"));

    [Fact]
    public void Nothing_written_is_empty()
    {
        var (_, context) = Sites.With(SeriesOf.Quarters(1, 2));
        Assert.Equal("", new ApiText(RichText.Empty, context.Latest!).Markdown(context));
        Assert.Equal("", new ApiText(RichText.Empty, context.Latest!).PlainText(context));
    }

    private static string Markdown(Series own, string before, string after)
    {
        var (_, context) = Sites.With(own);
        var text = new RichText([]) { Markdown = new MarkdownPassage([before, after], [new Quotation("burglary", FigureName.Latest)]) };
        return new ApiText(text, context.Latest!).Markdown(context);
    }
}
