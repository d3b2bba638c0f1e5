namespace OpenStatement.Loading.Tests;

public sealed class RecognitionTests
{
    [Theory]
    [InlineData("One. Two? Three!", "One.|Two?|Three!")]
    [InlineData("It rose by 4.6% to 1.2 million. Then it fell.", "It rose by 4.6% to 1.2 million.|Then it fell.")]
    [InlineData("He said “no.” She left.", "He said “no.”|She left.")]
    [InlineData("Ask Mr. Smith, e.g. on Monday.", "Ask Mr. Smith, e.g. on Monday.")]
    [InlineData("No stop", "No stop")]
    [InlineData("", "")]
    public void Words_are_divided_into_sentences(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', SentenceSplitter.Split(text).Select(range => text[range].TrimEnd())));

    [Theory]
    [InlineData("1,234 offences", "1234 None")]
    [InlineData("about 4,700", "4700 None rounded")]
    [InlineData("12% and 12 per cent and 3.5%", "12 Percent, 12 Percent, 3.5 Percent")]
    [InlineData("1 percentage point", "1 PercentagePoints")]
    [InlineData("£500, 3rd, 7A, 101-105, 1/2, 1,23, v2", "")]
    [InlineData("2.59 per 1,000 people", "2.59 Other, 1000 Other")]
    [InlineData("3 years, 8 forces, 5 more, 2 of the 5", "3 Other, 8 Other, 5 Other, 2 Other, 5 None")]
    [InlineData("123456789012345678901234567890", "")]
    public void Numbers_are_recognised_with_what_they_are_of(string text, string expected) =>
        Assert.Equal(expected, string.Join(", ", NumberReader.Read(text).Select(number =>
            FormattableString.Invariant($"{number.Value} {number.Unit}{(number.IsRounded ? " rounded" : "")}"))));

    [Theory]
    [InlineData("the quarter ending December 2025", "Dated 2025-10-01/2025-12-31")]
    [InlineData("the 3 months to the end of June 2025", "Dated 2025-04-01/2025-06-30")]
    [InlineData("the year ending 31 March 2025", "Dated 2024-04-01/2025-03-31")]
    [InlineData("the twelve months to March 2025", "Dated 2024-04-01/2025-03-31")]
    [InlineData("October to December 2025", "Dated 2025-10-01/2025-12-31")]
    [InlineData("November 2024 to January 2025", "Dated 2024-11-01/2025-01-31")]
    [InlineData("in 2024", "Dated 2024-01-01/2024-12-31")]
    [InlineData("the latest quarter", "LatestQuarter ")]
    [InlineData("the most recent 12 months", "LatestYear ")]
    [InlineData("the same quarter a year before", "YearBefore ")]
    [InlineData("the year before", "YearBefore ")]
    [InlineData("the baseline year", "Baseline ")]
    [InlineData("the 3 years to December 2025", "Other ")]
    [InlineData("on 23 April 2026", "Other ")]
    [InlineData("the quarter before", "")]
    [InlineData("in the quarter", "LatestQuarter ")]
    [InlineData("in the quarter before", "")]
    public void Periods_are_recognised_by_their_names(string text, string expected) =>
        Assert.Equal(expected, string.Join(", ", PeriodReader.Read(text).Select(period => $"{period.Kind} {period.Period}")));
}
