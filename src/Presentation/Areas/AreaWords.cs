namespace OpenStatement.Presentation;

/// <summary>Where an area stands among those of its kind, in words that nobody has to know the measure to read.</summary>
public static class AreaWords
{
    /// <summary>
    /// "3rd highest rate of 32 boroughs", "joint lowest number of 5 wards": counted from the nearer end. "Not ranked" where
    /// there is no place.
    /// </summary>
    public static string Place(AreaFigure figure, AreaStandings standings)
    {
        if (figure.Place is not { } place)
            return "not ranked";
        if (place is { Higher: 0, Lower: 0 })
            return $"the same as every other {Labels.Of(standings.Kind)}";
        var (before, end) = place.IsFromHighest ? (place.Higher, "highest") : (place.Lower, "lowest");
        var rank = before == 0 ? end : $"{Comparisons.Ordinal(before + 1)} {end}";
        return $"{(place.IsShared ? "joint " : "")}{rank} {Compared(standings)} of {place.Among} {Labels.Several(standings.Kind)}";
    }

    /// <summary>The place alone, for a row of a table that counts from the highest: "joint 3rd"; without text where there is none.</summary>
    public static Figure PlaceFigure(AreaPlace? place) => place is null
        ? new Figure(null, "", Markers.None)
        : new Figure(place.Higher + 1, $"{(place.IsShared ? "joint " : "")}{Comparisons.Ordinal(place.Higher + 1)}", Markers.None);

    /// <summary>What the place rests on, whether high or low is good, and which areas are not among those ranked; as sentences.</summary>
    public static string Detail(AreaFigure figure, AreaStandings standings)
    {
        if (figure.Place is null)
            return WhyNotRanked(figure, standings);
        var rate = figure.Rate is { } known ? $"{GroupWords.Rate(known.Rate)} {GroupWords.Per(standings.Measure.RateBase)} ({GroupWords.Years(standings.Years!)}). " : "";
        return $"{rate}{ByNumber(standings)}{Polarity(standings)}{Missing(standings)}".TrimEnd();
    }

    /// <summary>That bigger places have more, where numbers stand side by side without the people behind them; otherwise empty.</summary>
    public static string ByNumber(AreaStandings standings) =>
        standings.Measure.Unit is Unit.Count && !standings.HasRates ? "These are numbers, not rates: bigger places have more. " : "";

    /// <summary>"Lower is better. "; empty where neither is.</summary>
    public static string Polarity(AreaStandings standings) => standings.Measure.Polarity switch
    {
        Statistics.Polarity.Lower => "Lower is better. ",
        Statistics.Polarity.Higher => "Higher is better. ",
        _ => "",
    };

    /// <summary>How many have no figure; empty where all have one.</summary>
    public static string Missing(AreaStandings standings)
    {
        var (withheld, missing) = (standings.Figures.Count(figure => figure is { Figure: null, IsSuppressed: true }), standings.Figures.Count(figure => figure is { Figure: null, IsSuppressed: false }));
        return string.Concat(
            withheld == 0 ? "" : $"{Several(withheld, standings.Kind)} withheld so that nobody can be identified. ",
            missing == 0 ? "" : $"{Several(missing, standings.Kind)} missing. ");
    }

    /// <summary>Why no place is given, as a sentence.</summary>
    public static string WhyNotRanked(AreaFigure? figure, AreaStandings standings) => (figure, standings) switch
    {
        (_, { IsTooSmallToRank: true }) => $"Some {Labels.Several(standings.Kind)} have counts so small that a few more or fewer would change their places.",
        ({ Figure: null }, _) => $"There is no figure for {Dates.The(standings.Period)}, for which the {Labels.Several(standings.Kind)} are compared.",
        _ => $"No other {Labels.Of(standings.Kind)} has a figure.",
    };

    private static string Compared(AreaStandings standings) => standings switch
    {
        { HasRates: true } or { Measure.Unit: Unit.Rate } => "rate",
        { Measure.Unit: Unit.Count } => "number",
        { Measure.Unit: Unit.Percent } => "percentage",
        _ => "score",
    };

    private static string Several(int count, AreaKind kind) =>
        count == 1 ? $"The figure of 1 {Labels.Of(kind)} is" : $"The figures of {count} {Labels.Several(kind)} are";
}
