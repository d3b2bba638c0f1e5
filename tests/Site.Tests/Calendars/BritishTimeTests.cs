namespace OpenStatement.Site.Tests;

public sealed class BritishTimeTests
{
    [Theory]
    [InlineData("2026-01-28", "09:30", "2026-01-28T09:30")]
    [InlineData("2026-05-05", "09:30", "2026-05-05T08:30")]
    [InlineData("2026-03-28", "09:30", "2026-03-28T09:30")]
    [InlineData("2026-03-29", "09:30", "2026-03-29T08:30")]
    [InlineData("2026-10-24", "09:30", "2026-10-24T08:30")]
    [InlineData("2026-10-25", "09:30", "2026-10-25T09:30")]
    [InlineData("2026-07-01", "00:15", "2026-06-30T23:15")]
    public void Clocks_are_an_hour_ahead_in_summer(string day, string time, string universal)
    {
        var made = BritishTime.ToUniversal(DateOnly.Parse(day, null), TimeOnly.Parse(time, null));
        Assert.Equal(DateTime.Parse(universal, null), made);
        Assert.Equal(DateTimeKind.Utc, made.Kind);
    }

    [Fact]
    public void Every_morning_of_thirty_years_is_as_the_machine_knows_it()
    {
        var london = TimeZoneInfo.FindSystemTimeZoneById("Europe/London");
        for (var day = new DateOnly(2010, 1, 1); day.Year < 2040; day = day.AddDays(1))
        {
            foreach (var time in (TimeOnly[])[new(0, 30), new(9, 30), new(23, 45)])
                Assert.Equal(TimeZoneInfo.ConvertTimeToUtc(day.ToDateTime(time), london), BritishTime.ToUniversal(day, time));
        }
    }
}
