using OpenStatement.Statistics;

namespace OpenStatement.Site;

/// <summary>The words of the input files for units and frequencies, so that downloads speak the same language.</summary>
public static class FigureWords
{
    public static string Of(Unit unit) => unit switch
    {
        Unit.Count => "count",
        Unit.Rate => "rate",
        Unit.Percent => "percent",
        Unit.Score => "score",
        _ => throw new ArgumentOutOfRangeException(nameof(unit), unit, null),
    };

    public static string Of(Frequency frequency) => frequency switch
    {
        Frequency.Month => "month",
        Frequency.Quarter => "quarter",
        Frequency.Year => "year",
        Frequency.Rolling12 => "rolling-12",
        _ => throw new ArgumentOutOfRangeException(nameof(frequency), frequency, null),
    };
}
