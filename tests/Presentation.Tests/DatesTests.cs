namespace OpenStatement.Presentation.Tests;

public sealed class DatesTests
{
    [Theory]
    [InlineData("2025-10-01", "2025-12-31", "quarter ending December 2025", "October to December 2025")]
    [InlineData("2021-09-01", "2021-11-30", "quarter ending November 2021", "September to November 2021")]
    [InlineData("2018-07-01", "2019-06-30", "year ending June 2019", "July 2018 to June 2019")]
    [InlineData("2017-04-01", "2020-03-31", "3 years ending March 2020", "April 2017 to March 2020")]
    [InlineData("2025-12-01", "2025-12-31", "December 2025", "December 2025")]
    [InlineData("2025-12-01", "2026-02-28", "quarter ending February 2026", "December 2025 to February 2026")]
    [InlineData("2025-07-01", "2025-12-31", "6 months ending December 2025", "July to December 2025")]
    [InlineData("2025-12-31", "2025-12-31", "31 December 2025", "31 December 2025")]
    [InlineData("2025-12-05", "2025-12-31", "5 December 2025 to 31 December 2025", "5 December 2025 to 31 December 2025")]
    public void Periods_are_named_by_their_length_and_end(string start, string end, string name, string span)
    {
        var period = new Period(DateOnly.Parse(start), DateOnly.Parse(end));
        Assert.Equal(name, Dates.Name(period));
        Assert.Equal(span, Dates.Span(period));
    }

    [Theory]
    [InlineData("2025-10-01", "in the quarter ending December 2025")]
    [InlineData("2025-12-01", "in December 2025")]
    [InlineData("2025-12-31", "on 31 December 2025")]
    public void Within_a_sentence_a_month_or_a_day_has_no_article(string start, string words) =>
        Assert.Equal(words, Dates.In(new Period(DateOnly.Parse(start), new DateOnly(2025, 12, 31))));

    [Fact]
    public void Days_are_written_in_full() => Assert.Equal("3 April 2026", Dates.Day(new DateOnly(2026, 4, 3)));
}
