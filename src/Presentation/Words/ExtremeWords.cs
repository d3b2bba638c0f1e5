using OpenStatement.Statistics;

namespace OpenStatement.Presentation;

/// <summary>How long ago a figure was last as high or as low, in words.</summary>
public static class ExtremeWords
{
    /// <summary>"highest since the year ending March 2020", "lowest since these figures begin".</summary>
    public static string Of(Extreme extreme)
    {
        var since = extreme.End switch
        {
            LookBack.AsFar => Named(extreme.Since),
            LookBack.Start => "these figures begin",
            LookBack.Break => "the way of counting changed",
            _ => $"at least {Named(extreme.Since)}",
        };
        return $"{(extreme.IsHighest ? "highest" : "lowest")} since {since}";
    }

    /// <summary>Which figure that is, and how far back figures were looked at.</summary>
    public static string Detail(Extreme extreme, Measure measure)
    {
        var figure = $"{Numbers.Write(extreme.Figure.Value, measure)} in the {Dates.Name(extreme.Figure.Period)}";
        return extreme.End switch
        {
            LookBack.AsFar => $"{figure}.",
            LookBack.Gap => $"{figure}. Before that, figures are missing.",
            _ => $"{figure}. The first that can be compared is {Named(extreme.Since)}.",
        };
    }

    /// <summary>A month stands without an article.</summary>
    private static string Named(Period period) => period.Months == 1 ? Dates.Name(period) : $"the {Dates.Name(period)}";
}
