namespace OpenStatement.Theme.Tests;

public sealed partial class PictureStylesTests
{
    /// <summary>The style sheet's colours for a light ground.</summary>
    private static readonly Dictionary<string, string> s_colours = Declaration()
        .Matches(File.ReadAllText(Path.Combine(Repository.Root, "theme", "styles", "_colours.scss")).Split("@media")[0])
        .ToDictionary(match => match.Groups[1].Value, match => match.Groups[2].Value);

    [Theory]
    [InlineData("os-gridline", "grid")]
    [InlineData("os-zero", "rule-strong")]
    [InlineData("os-series-own", "own")]
    [InlineData("os-series-other", "other")]
    [InlineData("os-baseline", "baseline")]
    [InlineData("os-target", "target")]
    [InlineData("os-average", "other")]
    [InlineData("os-trend", "trend")]
    [InlineData("os-interval", "dot")]
    [InlineData("os-point os-hollow", "own")]
    [InlineData("os-bar os-bar--own os-hollow", "own")]
    [InlineData("os-flag os-flag--worse os-hollow", "worse")]
    [InlineData("os-label os-on-usual", "usual")]
    public void Lines_have_the_colours_of_the_style_sheet(string classes, string colour) => Assert.Equal(s_colours[colour], PictureStyles.Of(classes).Stroke);

    [Theory]
    [InlineData("os-usual", "usual")]
    [InlineData("os-bar", "bar")]
    [InlineData("os-bar os-bar--own", "own")]
    [InlineData("os-flag os-flag--better", "better")]
    [InlineData("os-flag os-flag--worse", "worse")]
    [InlineData("os-label os-label--target", "target")]
    [InlineData("os-end-label os-end-label--own", "own")]
    public void Grounds_and_words_have_the_colours_of_the_style_sheet(string classes, string colour) => Assert.Equal(s_colours[colour], PictureStyles.Of(classes).Fill);

    [Fact]
    public void A_class_without_a_style_is_not_passed_over() =>
        Assert.Throws<InvalidOperationException>(() => PictureStyles.Of("os-series-own os-new"));

    [GeneratedRegex(@"--os-([a-z0-9-]+): (#[0-9a-f]+);")]
    private static partial Regex Declaration();
}
