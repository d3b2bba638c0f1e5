
namespace OpenStatement.Statistics.Tests;

public sealed class ReleaseIdTests
{
    [Theory]
    [InlineData("2025-12")]
    [InlineData("2021-02")]
    public void A_release_is_named_by_year_and_month(string text)
    {
        Assert.True(ReleaseId.TryParse(text, out var id));
        Assert.Equal(text, id.ToString());
    }

    [Theory]
    [InlineData("2025-13")]
    [InlineData("2025-1")]
    [InlineData("2025")]
    [InlineData("latest")]
    [InlineData("2025-12-31")]
    [InlineData("")]
    public void Anything_else_is_no_release(string text) => Assert.False(ReleaseId.TryParse(text, out _));

    [Fact]
    public void Later_releases_come_after_earlier_ones() => Assert.True(new ReleaseId(2025, 3) > new ReleaseId(2024, 12));

    [Fact]
    public void The_last_day_is_that_of_the_month() => Assert.Equal(new DateOnly(2024, 2, 29), new ReleaseId(2024, 2).LastDay);
}
