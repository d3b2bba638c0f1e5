namespace OpenStatement.Presentation;

/// <summary>Makes the labels of where indicators stand.</summary>
internal static class StandingLabels
{
    private const string SinceBaseline = "Right way since the baseline";
    private const string WrongSinceBaseline = "Wrong way since the baseline";

    public static StandingLabel Of(KpiProgress progress) => new(Shape(progress), Words(progress), Tone(progress.Standing), IsKnown(progress.Standing));

    /// <summary>A trend that is stable does not move: the words then name the baseline.</summary>
    private static string Words(KpiProgress progress)
    {
        var moved = progress.Readings.RemoveAll(reading => reading.Standing is KpiStanding.NoData);
        if (moved.IsEmpty || !moved.All(reading => reading.IsOnlySinceBaseline))
            return StandingWords.Of(progress.Standing);
        return progress.Standing switch
        {
            KpiStanding.RightWay => SinceBaseline,
            KpiStanding.WrongWay => WrongSinceBaseline,
            _ => StandingWords.Of(progress.Standing),
        };
    }

    private static Tone Tone(KpiStanding standing) => standing switch
    {
        KpiStanding.Reached or KpiStanding.RightWay or KpiStanding.KeptUp => Presentation.Tone.Better,
        KpiStanding.Missed or KpiStanding.WrongWay => Presentation.Tone.Worse,
        _ => Presentation.Tone.Neutral,
    };

    private static bool IsKnown(KpiStanding standing) =>
        standing is not (KpiStanding.NoData or KpiStanding.TooFew or KpiStanding.NotComparable or KpiStanding.Stopped);

    private static string Shape(KpiProgress progress) => progress.Standing switch
    {
        KpiStanding.Reached => "●",
        KpiStanding.NotReached or KpiStanding.UnderWay => "◐",
        KpiStanding.NotStarted => "○",
        KpiStanding.Missed or KpiStanding.Stopped => "✕",
        KpiStanding.Rising => "▲",
        KpiStanding.Falling => "▼",
        KpiStanding.RightWay or KpiStanding.WrongWay => IsUp(progress) ? "▲" : "▼",
        KpiStanding.Stable or KpiStanding.NoClearChange or KpiStanding.KeptUp => "■",
        KpiStanding.Mixed => "◆",
        _ => "–",
    };

    /// <summary>Which way something moves that moves the right or the wrong way.</summary>
    private static bool IsUp(KpiProgress progress) => progress.Kpi.Direction is { } direction
        ? direction is KpiDirection.Increase == progress.Standing is KpiStanding.RightWay
        : progress.Readings.Any(reading => reading.Summary.Trend.Word is TrendDirection.Increase);
}
