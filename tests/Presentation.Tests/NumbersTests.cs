namespace OpenStatement.Presentation.Tests;

public sealed class NumbersTests
{
    [Theory]
    [InlineData(0, 0, "0")]
    [InlineData(1234.5, 0, "1,235")]
    [InlineData(-26, 0, "−26")]
    [InlineData(-0.4, 0, "0")]
    [InlineData(2.25, 1, "2.3")]
    [InlineData(1e15, 0, "1,000,000,000,000,000")]
    public void Numbers_have_commas_a_true_minus_and_halves_away_from_zero(double value, int decimals, string text) =>
        Assert.Equal(text, Numbers.Write((decimal)value, decimals));

    [Theory]
    [InlineData(-0.029, "3%")]
    [InlineData(0.121, "12%")]
    [InlineData(0.004, "less than 1%")]
    [InlineData(0, "0%")]
    [InlineData(1.5, "150%")]
    public void Percentages_are_whole_and_have_no_sign(double fraction, string text) =>
        Assert.Equal(text, Numbers.Percentage((decimal)fraction));

    [Theory]
    [InlineData(2, "2 percentage points")]
    [InlineData(-1, "1 percentage point")]
    [InlineData(0.4, "less than 1 percentage point")]
    [InlineData(-0.25, "0.3 percentage points", 1)]
    [InlineData(0.04, "less than 0.1 percentage points", 1)]
    public void Differences_of_percentages_are_percentage_points(double difference, string text, int decimals = 0) =>
        Assert.Equal(text, Numbers.Points((decimal)difference, decimals));
}
