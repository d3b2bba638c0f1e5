namespace OpenStatement.Presentation.Tests;

public sealed class ValueAxisTests
{
    [Theory]
    [InlineData(0, 1_403, 0, 1_500)]
    [InlineData(812, 951, 0, 1_000)]
    [InlineData(0, 3, 0, 3)]
    [InlineData(0, 0, 0, 1)]
    [InlineData(-7, 40, -20, 40)]
    [InlineData(0.2, 0.9, 0, 1)]
    [InlineData(0, 1e15, 0, 1e15)]
    public void An_axis_starts_at_zero_and_ends_at_a_round_number(double lowest, double highest, double minimum, double maximum)
    {
        var axis = ValueAxis.For([(decimal)lowest, (decimal)highest]);
        Assert.Equal((decimal)minimum, axis.Minimum);
        Assert.Equal((decimal)maximum, axis.Maximum);
        Assert.Equal(axis.Minimum, axis.Ticks[0]);
        Assert.Equal(axis.Maximum, axis.Ticks[^1]);
        Assert.InRange(axis.Ticks.Length, 3, 6);
    }

    [Fact]
    public void Values_too_near_to_zero_to_be_told_apart_are_drawn_as_zero()
    {
        var axis = ValueAxis.For([0.0000000000000000000000000001m]);
        Assert.Equal(1, axis.Maximum);
    }

    [Theory]
    [InlineData(1_403, 0)]
    [InlineData(2, 1)]
    [InlineData(0.2, 2)]
    [InlineData(0.000001, 7)]
    public void Ticks_have_the_digits_that_tell_them_apart(double highest, int digits) =>
        Assert.Equal(digits, ValueAxis.For([(decimal)highest]).Decimals);

    [Fact]
    public void An_axis_without_values_still_has_a_length() => Assert.True(ValueAxis.For([]).Maximum > 0);

    [Fact]
    public void Positions_run_from_zero_at_the_bottom_to_one_at_the_top()
    {
        var axis = ValueAxis.For([200m]);
        Assert.Equal(0, axis.Position(axis.Minimum));
        Assert.Equal(1, axis.Position(axis.Maximum));
    }
}
