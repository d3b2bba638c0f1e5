using System.Xml.Linq;

namespace OpenStatement.Site.Tests;

public sealed partial class PictureFilesTests
{
    [Fact]
    public async Task Every_chart_of_every_release_is_there_as_svg_alone()
    {
        using var site = new TemporarySite();
        await site.BuildAsync();
        var charts = Folders.Files(site.Output).Where(file => file.EndsWith(".svg", StringComparison.Ordinal) && file.StartsWith("data/", StringComparison.Ordinal)).ToList();

        Assert.Contains("data/latest/burglary.svg", charts);
        Assert.Contains("data/2025-12/burglary.svg", charts);
        Assert.All(charts, chart => Assert.Equal(960, (int)XElement.Parse(site.Read($"output/{chart}")).Attribute("width")!));
        var pngs = Folders.Files(site.Output).Where(file => file.EndsWith(".png", StringComparison.Ordinal));
        Assert.All(pngs, file => Assert.StartsWith("cards/", file, StringComparison.Ordinal));
        Assert.Equal(site.Read("output/data/2025-12/burglary.svg"), site.Read("output/data/latest/burglary.svg"));
    }

    [Fact]
    public async Task Every_page_has_a_card_that_is_there_in_the_size_it_says()
    {
        using var site = new TemporarySite();
        await site.BuildAsync();
        var pages = Folders.Files(site.Output).Where(file => file.EndsWith(".html", StringComparison.Ordinal)).ToList();
        var cards = pages.Select(page => (Page: page, Card: CardOf().Match(site.Read($"output/{page}")).Groups[1].Value)).ToList();

        Assert.All(cards, card => Assert.NotEqual("", card.Card));
        Assert.All(cards.Select(card => card.Card).Distinct(), card =>
        {
            var png = new PngReader(File.ReadAllBytes(Path.Combine(site.Output, card)));
            Assert.Equal((1200, 630), (png.Width, png.Height));
            Assert.True(png.Pixels.Distinct().Count() > 10);
        });
        Assert.Equal("cards/site.png", cards.Single(card => card.Page == "index.html").Card);
        Assert.Equal("cards/measure-burglary.png", cards.Single(card => card.Page == "measures/burglary/index.html").Card);
        Assert.Equal("cards/measure-burglary.png", cards.Single(card => card.Page == "embed/burglary/index.html").Card);
        Assert.Equal("cards/statement-2025-12.png", cards.Single(card => card.Page == "statements/2025-12/print/index.html").Card);
        Assert.Equal("cards/site.png", cards.Single(card => card.Page == "priorities/reduce-burglary/index.html").Card);
    }

    [Fact]
    public void A_check_draws_no_picture()
    {
        using var sink = new CountingSink();
        sink.Write(new Address("/cards/site.png"), new PictureSource(Undrawable));
        Assert.Equal(["cards/site.png"], sink.Files);
    }

    [Fact]
    public void A_preview_draws_a_picture_when_somebody_asks_for_it()
    {
        using var sink = new MemorySink();
        sink.Write(new Address("/cards/site.png"), new PictureSource(Undrawable));
        Assert.Null(sink.Find("cards/other.png"));
        Assert.Throws<NotSupportedException>(() => sink.Find("cards/site.png"));
    }

    private static PlannedFile Undrawable { get; } = new(SiteAddresses.Card, FileFormat.Png, () => throw new NotSupportedException());

    [GeneratedRegex("<meta property=\"og:image\" content=\"https://[^/]+/([^\"]+)\"")]
    private static partial Regex CardOf();
}
