namespace OpenStatement.Loading.Tests;

public sealed class MarkdownPassageTests
{
    [Theory]
    [InlineData("Words.")]
    [InlineData("    code first\n\nWords.")]
    [InlineData("- one\n- two\n\n  more\n\n1. three")]
    [InlineData("> quoted\n> twice\n\n```\ncode {x}\n```")]
    [InlineData("Term\n:   What it means.")]
    [InlineData("*a* **b** `c` [d](/e/) \\* &amp;")]
    public void A_passage_is_kept_as_it_was_written(string text)
    {
        Assert.Equal([text], Whole(text).Pieces);
        Assert.Equal([text], Whole($"\r\n{text.ReplaceLineEndings("\r\n")}\r\n\r\n").Pieces);
    }

    [Fact]
    public void It_is_divided_at_the_figures_it_quotes_and_nowhere_else()
    {
        var written = Whole("Up to {burglary latest}.\n\n> In the {burglary\n> latest-period} `{a b}` proxies\n\n- {burglary trend}\n- more");
        Assert.Equal(["Up to ", ".\n\n> In the ", " `{a b}` proxies\n\n- ", "\n- more"], written.Pieces);
        Assert.Equal([FigureName.Latest, FigureName.LatestPeriod, FigureName.Trend], written.Figures.Select(quotation => quotation.Figure));
    }

    [Fact]
    public void A_section_ends_where_the_next_begins_and_keeps_the_addresses_of_its_links()
    {
        using var site = new ChangedSite();
        File.WriteAllText(
            site.PathOf("input/statements/2025-12/reduce-burglary.md"),
            "## Force commentary\n\nSee [there].\n\n- {burglary latest}\n\n## Planned action\n\n- One\n\nCommissioner's commentary\n---\n\nLast.\n\n[there]: /measures/burglary/\n");
        var passages = site.Load(new DiagnosticCollector())!.Archive.Releases[^1].Commentaries.Single(one => one.Priorities is ["reduce-burglary"]).Passages;
        Assert.Equal(["See [there].\n\n- ", "\n\n[there]: /measures/burglary/"], passages[0].Text.Markdown.Pieces);
        Assert.Equal(["- One"], passages[1].Text.Markdown.Pieces);
        Assert.Equal(["Last.\n\n[there]: /measures/burglary/"], passages[2].Text.Markdown.Pieces);
    }

    private static MarkdownPassage Whole(string text) => MarkdownReader.Read(new MarkdownSource { Path = "a.md", Text = text, Address = "/a/" }, new DiagnosticCollector())!
        .ToRichText().Markdown;
}
