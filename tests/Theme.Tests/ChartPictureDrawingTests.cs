namespace OpenStatement.Theme.Tests;

public sealed class ChartPictureDrawingTests
{
    private static readonly string s_longTitle = string.Join(' ', Enumerable.Repeat("Recorded", 22)) + " ŵŷ 😀";

    [Fact]
    public void A_picture_says_what_it_shows_where_it_is_from_and_on_what_terms()
    {
        var picture = Draw(MadeUp.Measure());
        var words = Words(picture);

        Assert.Contains("Source: ", words, StringComparison.Ordinal);
        Assert.Contains("Office, Statement 2022-03", words, StringComparison.Ordinal);
        Assert.Contains("Made up", words, StringComparison.Ordinal);
        Assert.Contains("https://north.example/statements/2022-03/neighbourhood-crime/", words, StringComparison.Ordinal);
        Assert.Contains("North", words, StringComparison.Ordinal);
        Assert.NotEmpty(picture.Title);
        Assert.NotEmpty(picture.Description);
    }

    [Fact]
    public void A_title_of_two_hundred_characters_stands_there_whole()
    {
        var words = Words(Draw(MadeUp.Measure() with { Title = s_longTitle }));
        Assert.Equal(2 * 22, words.Split("Recorded").Length - 1);
        Assert.Contains("ŵŷ 😀", words, StringComparison.Ordinal);
    }

    [Fact]
    public void No_words_leave_the_picture_and_every_shape_is_in_it()
    {
        var picture = Draw(MadeUp.Measure() with { Title = s_longTitle });
        Assert.All(picture.Shapes.OfType<TextShape>(), text =>
        {
            var width = PictureFonts.Arimo.Of(text.Paint.IsBold).Width(text.Text, text.Size);
            var left = text.X - text.Anchor switch { TextAnchor.End => width, TextAnchor.Middle => width / 2, _ => 0 };
            Assert.True(left >= 0 && left + width <= picture.Width && text.Y > 0 && text.Y < picture.Height, text.Text);
        });
        Assert.All(picture.Shapes.OfType<PathShape>().SelectMany(path => path.Parts).SelectMany(part => part.Points), point =>
            Assert.True(point.X >= 0 && point.X <= picture.Width && point.Y >= 0 && point.Y <= picture.Height, $"{point}"));
    }

    [Fact]
    public void The_line_has_a_point_for_each_figure_in_the_place_where_the_page_has_it()
    {
        var picture = Draw(MadeUp.Measure());
        var line = picture.Shapes.OfType<PathShape>().Single(path => path.Paint.StrokeWidth == 3);

        var points = Assert.Single(line.Parts).Points;
        Assert.Equal(9, points.Length);
        Assert.Equal((32, 928), (points[0].X, points[^1].X));
        Assert.True(points[0].Y > points[1].Y);
    }

    private static Picture Draw(Measure measure)
    {
        var release = MadeUpSite.Release(new ReleaseId(2022, 3), MadeUpSite.Today, SeriesOf.Quarters(100, 220, 130, 140, 150, 160, 170, 110, 190));
        var archive = MadeUpSite.Archive(measure, release);
        var options = new SitePlanOptions(MadeUpSite.Today, IsPreview: false, IsIndexed: true);
        var file = SitePlanner.Plan(archive, Derivation.Summarise(archive), options).Files.First(file => file.Format is FileFormat.Svg);
        return ChartPictureDrawing.Draw((ChartPicture)file.Build());
    }

    private static string Words(Picture picture) => string.Join(' ', picture.Shapes.OfType<TextShape>().Select(text => text.Text));
}
