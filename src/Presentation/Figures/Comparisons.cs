namespace OpenStatement.Presentation;

/// <summary>Changes in words. They say what moved and by how much; they do not call it a trend.</summary>
public static class Comparisons
{
    /// <summary>Of a percentage whose range overlaps the earlier one.</summary>
    public const string NoClearChange = "no clear change";

    /// <summary>"down 12%", "up from 6 to 9", "up 2 percentage points" or "no change".</summary>
    public static string Movement(Change change, Measure measure)
    {
        if (change.Direction is Direction.Same)
            return "no change";
        var direction = change.Direction is Direction.Up ? "up" : "down";
        if (measure.Unit is Unit.Percent)
            return $"{direction} {Numbers.Points(change.Difference, measure.Decimals)}";
        if (change.Fraction is { } fraction)
            return $"{direction} {Numbers.Percentage(fraction)}";
        var (earlier, later) = (Numbers.Write(change.Earlier.Value, measure), Numbers.Write(change.Later.Value, measure));
        return earlier == later ? $"{direction} {Numbers.Size(change.Difference, measure.Decimals)}" : $"{direction} from {earlier} to {later}";
    }

    /// <summary>
    /// The same, but "no clear change" where chance alone could explain the change of a percentage of which the counts are
    /// known.
    /// </summary>
    /// <param name="change">Between two figures of the series.</param>
    /// <param name="measure">What it counts.</param>
    /// <param name="series">Holds the counts behind percentages.</param>
    public static string ClearMovement(Change change, Measure measure, Series series) =>
        IsUnclear(change, measure, series) ? NoClearChange : Movement(change, measure);

    /// <summary>Whether chance alone could explain the change of a percentage; false where the counts behind it are unknown.</summary>
    public static bool IsUnclear(Change change, Measure measure, Series series) =>
        change.Direction is not Direction.Same && Surveys.IsClear(change, measure, series) is false;

    /// <summary>Whether the change is of counts too small, or of events too rare, for a percentage.</summary>
    public static bool IsTooSmallForPercentage(Change change, Measure measure) =>
        measure.Unit is not Unit.Percent && change.Fraction is null;

    /// <summary>
    /// Whether it is of counts so small that their difference is not said either: both counts stand for themselves.
    /// </summary>
    public static bool HasNoDifference(Change change, Measure measure) =>
        measure.Unit is Unit.Count && change.Direction is not Direction.Same && IsTooSmallForPercentage(change, measure);

    /// <summary>"304 fewer", "0.2 lower", "2 percentage points higher" or "the same": the difference in the measure's unit.</summary>
    public static string Difference(Change change, Measure measure)
    {
        if (change.Direction is Direction.Same)
            return "the same";
        var (more, fewer) = measure.Unit is Unit.Count ? ("more", "fewer") : ("higher", "lower");
        var size = measure.Unit is Unit.Percent ? Numbers.Points(change.Difference, measure.Decimals) : Numbers.Size(change.Difference, measure.Decimals);
        return $"{size} {(change.Direction is Direction.Up ? more : fewer)}";
    }

    /// <summary>Whether the change is an improvement, by the measure's polarity.</summary>
    public static Tone Tone(Change change, Measure measure) => Tone(change.Direction, measure);

    /// <summary>Whether a movement in this direction is an improvement, by the measure's polarity.</summary>
    public static Tone Tone(Direction direction, Measure measure) => (direction, measure.Polarity) switch
    {
        (Direction.Same, _) or (_, Polarity.Neutral) => Presentation.Tone.Neutral,
        (Direction.Down, Polarity.Lower) or (Direction.Up, Polarity.Higher) => Presentation.Tone.Better,
        _ => Presentation.Tone.Worse,
    };

    /// <summary>"1st", "2nd", "3rd", "11th".</summary>
    public static string Ordinal(int number) => (number % 100, number % 10) switch
    {
        (11 or 12 or 13, _) => $"{number}th",
        (_, 1) => $"{number}st",
        (_, 2) => $"{number}nd",
        (_, 3) => $"{number}rd",
        _ => $"{number}th",
    };
}
