namespace OpenStatement.Presentation;

/// <summary>Rare events in words: how many there are in most years, and never a percentage.</summary>
public static class RareWords
{
    /// <summary>"7 a year on average since January 2015, between 3 and 12".</summary>
    /// <param name="years">More than one.</param>
    public static string Usual(YearlyRange years)
    {
        var average = Numbers.Write(years.Average, years.Average < 10 && years.Average != Math.Round(years.Average) ? 1 : 0);
        var range = years.Lowest == years.Highest ? "the same every year" : $"between {Numbers.Write(years.Lowest)} and {Numbers.Write(years.Highest)}";
        return $"{average} a year on average since {Dates.Month(years.Since)}, {range}";
    }
}
