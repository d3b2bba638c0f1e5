namespace OpenStatement.Statistics.Tests;

public sealed class TrendPhrasesTests
{
    [Theory]
    [InlineData(TrendDirection.Stable, null, "Stable")]
    [InlineData(TrendDirection.Increase, Magnitude.Small, "Small increase")]
    [InlineData(TrendDirection.Increase, Magnitude.Moderate, "Moderate increase")]
    [InlineData(TrendDirection.Increase, Magnitude.Large, "Large increase")]
    [InlineData(TrendDirection.Increase, null, "Increase")]
    [InlineData(TrendDirection.Reduction, Magnitude.Small, "Small reduction")]
    [InlineData(TrendDirection.Reduction, Magnitude.Moderate, "Moderate reduction")]
    [InlineData(TrendDirection.Reduction, Magnitude.Large, "Large reduction")]
    [InlineData(TrendDirection.Reduction, null, "Reduction")]
    [InlineData(TrendDirection.TooFew, null, "Too few to judge")]
    [InlineData(TrendDirection.NotAvailable, null, "Not available")]
    public void Every_trend_has_its_words(TrendDirection word, Magnitude? magnitude, string words)
    {
        Assert.Equal(words, TrendPhrases.Of(new Trend { Word = word, Magnitude = magnitude }));
        Assert.Equal(new TrendPhrase(words, word, magnitude), TrendPhrases.Find(words));
    }

    [Fact]
    public void No_word_is_left_without_a_phrase() =>
        Assert.All(Enum.GetValues<TrendDirection>(), word => Assert.Contains(TrendPhrases.All, phrase => phrase.Word == word && phrase.Magnitude is null));

    [Theory]
    [InlineData("moderate reduction")]
    [InlineData(" MODERATE  REDUCTION ")]
    public void Capital_letters_and_spaces_make_no_difference(string words) =>
        Assert.Equal(new TrendPhrase("Moderate reduction", TrendDirection.Reduction, Magnitude.Moderate), TrendPhrases.Find(words));

    [Fact]
    public void Other_words_are_not_found() => Assert.Null(TrendPhrases.Find("Going well"));
}
