namespace OpenStatement.Presentation.Tests;

/// <summary>Measures and changes made up for tests.</summary>
internal static class Changes
{
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

    public static Change Between(decimal earlier, decimal later) => new(
        new PeriodFigure(Period.YearEnding(new DateOnly(2024, 12, 31)), earlier),
        new PeriodFigure(Period.YearEnding(new DateOnly(2025, 12, 31)), later),
        SmallestForPercentage: 20);
}
