namespace OpenStatement.Presentation;

/// <summary>What a chart can show besides its series, and a key can explain.</summary>
public enum ChartFeature
{
    Baseline,
    Target,
    Average,
    TrendLine,
    UsualRange,
    Higher,
    Lower,
    Provisional,
    Forecast,
    Interval,
}
