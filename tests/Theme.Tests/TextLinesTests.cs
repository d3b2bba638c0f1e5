namespace OpenStatement.Theme.Tests;

public sealed class TextLinesTests
{
    private const double Width = 300;

    [Theory]
    [InlineData("Burglary of homes and of everything else that stands beside them in the whole of the county")]
    [InlineData("LlanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogochLlanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch")]
    [InlineData("פריצות לבתים בכל המחוז במשך השנה שהסתיימה בדצמבר ועוד הרבה מילים")]
    [InlineData("👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦")]
    public void Every_line_fits_and_no_letter_is_lost(string text)
    {
        var lines = TextLines.Wrap(text, 20, isBold: true, Width);

        Assert.True(lines.Count > 1);
        Assert.All(lines, line => Assert.True(PictureFont.Bold.Width(line, 20) <= Width, line));
        Assert.Equal(text.Replace(" ", "", StringComparison.Ordinal), string.Concat(lines).Replace(" ", "", StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_left_out_is_said_to_be_left_out()
    {
        var lines = TextLines.Wrap(string.Concat(Enumerable.Repeat("word ", 100)), 20, isBold: false, Width, most: 2);

        Assert.Equal(2, lines.Count);
        Assert.EndsWith("…", lines[1], StringComparison.Ordinal);
        Assert.All(lines, line => Assert.True(PictureFont.Regular.Width(line, 20) <= Width, line));
    }

    [Fact]
    public void A_headline_has_lines_of_about_the_same_length()
    {
        const string text = "Violence with injury: 3,891 in the quarter ending December 2025, within its usual range";
        var (wrapped, balanced) = (TextLines.Wrap(text, 20, isBold: true, 700), TextLines.Balance(text, 20, isBold: true, 700, most: 5));

        Assert.Equal(wrapped.Count, balanced.Count);
        Assert.True(balanced[^1].Length > wrapped[^1].Length);
        Assert.Equal(text, string.Join(' ', balanced));
    }

    [Fact]
    public void Characters_that_xml_cannot_hold_are_left_out() =>
        Assert.Equal(["one two"], TextLines.Wrap("o\u0001ne\u000b t\ufffew\u0008o", 20, isBold: false, Width));

    [Fact]
    public void Hebrew_is_written_from_right_to_left_and_numbers_are_not() =>
        Assert.Equal("12 גבא 34", string.Concat(TextOrder.FromLeftToRight("12 אבג 34").Select(rune => rune.ToString())));
}
