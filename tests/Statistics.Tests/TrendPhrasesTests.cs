namespace OpenStatement.Statistics.Tests;

public sealed class TrendPhrasesTests
{
    [Theory]
    [InlineData(TrendWord.Stable, null, "Stable")]
    [InlineData(TrendWord.Increase, Magnitude.Small, "Small increase")]
    [InlineData(TrendWord.Increase, Magnitude.Moderate, "Moderate increase")]
    [InlineData(TrendWord.Increase, Magnitude.Large, "Large increase")]
    [InlineData(TrendWord.Increase, null, "Increase")]
    [InlineData(TrendWord.Reduction, Magnitude.Small, "Small reduction")]
    [InlineData(TrendWord.Reduction, Magnitude.Moderate, "Moderate reduction")]
    [InlineData(TrendWord.Reduction, Magnitude.Large, "Large reduction")]
    [InlineData(TrendWord.Reduction, null, "Reduction")]
    [InlineData(TrendWord.TooFew, null, "Too few to judge")]
    [InlineData(TrendWord.NotAvailable, null, "Not available")]
    public void Every_trend_has_its_words(TrendWord word, Magnitude? magnitude, string words)
    {
        Assert.Equal(words, TrendPhrases.Of(new Trend { Word = word, Magnitude = magnitude }));
        Assert.Equal(new TrendPhrase(words, word, magnitude), TrendPhrases.Find(words));
    }

    [Fact]
    public void No_word_is_left_without_a_phrase() =>
        Assert.All(Enum.GetValues<TrendWord>(), word => Assert.Contains(TrendPhrases.All, phrase => phrase.Word == word && phrase.Magnitude is null));

    [Theory]
    [InlineData("moderate reduction")]
    [InlineData(" MODERATE  REDUCTION ")]
    public void Capital_letters_and_spaces_make_no_difference(string words) =>
        Assert.Equal(new TrendPhrase("Moderate reduction", TrendWord.Reduction, Magnitude.Moderate), TrendPhrases.Find(words));

    [Fact]
    public void Other_words_are_not_found() => Assert.Null(TrendPhrases.Find("Going well"));
}
