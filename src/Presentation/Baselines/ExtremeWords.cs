namespace OpenStatement.Presentation;

/// <summary>How long ago a figure was last as high or as low, in words.</summary>
public static class ExtremeWords
{
    /// <summary>"highest since the year ending March 2020", "lowest since these figures begin".</summary>
    public static string Of(Extreme extreme)
    {
        var since = extreme.End switch
        {
            LookBack.AsFar => Dates.The(extreme.Since),
            LookBack.Start => "these figures begin",
            LookBack.Break => "the way of counting changed",
            _ => $"at least {Dates.The(extreme.Since)}",
        };
        return $"{(extreme.IsHighest ? "highest" : "lowest")} since {since}";
    }

    /// <summary>Which figure that is, and how far back figures were looked at.</summary>
    public static string Detail(Extreme extreme, Measure measure)
    {
        var figure = $"{Numbers.Write(extreme.Figure.Value, measure)} {Dates.In(extreme.Figure.Period)}";
        return extreme.End switch
        {
            LookBack.AsFar => $"{figure}.",
            LookBack.Gap => $"{figure}. Before that, figures are missing.",
            _ => $"{figure}. The first that can be compared is {Dates.The(extreme.Since)}.",
        };
    }
}
