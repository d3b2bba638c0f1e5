namespace OpenStatement.Support;

/// <summary>Values made up for tests.</summary>
public static class MadeUp
{
    /// <summary>A local measure of burglaries for each quarter, of which fewer are better.</summary>
    public static Measure Measure(Unit unit = Unit.Count, Polarity polarity = Polarity.Lower, int decimals = 0) => new()
    {
        Id = "burglary",
        Priority = "neighbourhood-crime",
        Title = "Burglary",
        Role = MeasureRole.Local,
        Unit = unit,
        Polarity = polarity,
        Frequency = Frequency.Quarter,
        Source = "Made up",
        Geography = "Made up",
        Decimals = decimals,
        Disclosive = false,
        Availability = Availability.Available,
        Definition = "Made up",
    };

    /// <summary>From the year 2024 to the year 2025.</summary>
    public static Change Change(decimal earlier, decimal later) => new(
        new PeriodFigure(Period.YearEnding(new DateOnly(2024, 12, 31)), earlier),
        new PeriodFigure(Period.YearEnding(new DateOnly(2025, 12, 31)), later),
        SmallestForPercentage: 20);
}
