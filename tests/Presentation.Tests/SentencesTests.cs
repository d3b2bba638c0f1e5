namespace OpenStatement.Presentation.Tests;

public sealed class SentencesTests
{
    [Theory]
    [InlineData("Residential burglary", "residential burglary")]
    [InlineData("DNA matches", "DNA matches")]
    [InlineData("Domestic Abuse victims", "Domestic Abuse victims")]
    [InlineData("A", "a")]
    [InlineData("", "")]
    public void Words_within_a_sentence_lose_their_capital_but_abbreviations_do_not(string words, string within) =>
        Assert.Equal(within, Sentences.Uncapitalise(words));
}
