namespace OpenStatement.Statistics;

/// <summary>
/// The counts behind a figure that add up over the parts of a whole: of a count itself; of a percentage those who meet
/// the condition and those who do not; of a rate or a score its numerator and its denominator.
/// </summary>
/// <param name="First">A count, or the numerator.</param>
/// <param name="Second">The rest or the denominator; null for a count.</param>
internal readonly record struct CellCounts(decimal First, decimal? Second)
{
    /// <summary>
    /// How many numbers of a measure's figures add up. All who were asked are a third of a percentage: weights may keep
    /// the other two from adding up where they do.
    /// </summary>
    public static int NumberFor(Measure measure) => measure.Unit switch
    {
        Unit.Count => 1,
        Unit.Percent => 3,
        _ => 2,
    };

    /// <summary>Null where the figure is missing, or a percentage, rate or score without numerator and denominator.</summary>
    public static CellCounts? Of(Measure measure, in Observation observation) => (measure.Unit, observation) switch
    {
        (_, { Value: null }) => null,
        (Unit.Count, { Value: { } count }) => new CellCounts(count, null),
        (Unit.Percent, { Basis: { } basis }) => new CellCounts(basis.Numerator, basis.Denominator - basis.Numerator),
        (_, { Basis: { } basis }) => new CellCounts(basis.Numerator, basis.Denominator),
        _ => null,
    };

    /// <summary>
    /// Whether any number published with the figure is a count below the threshold. None and less than none are below it
    /// too: that nobody was counted can be told of a small group as surely as that one was.
    /// </summary>
    public static bool AreSmall(Measure measure, in Observation observation, decimal threshold) =>
        (Of(measure, observation) is { } counts && (counts.First < threshold || counts.Second < threshold))
        || (observation is { Value: not null, Basis: { } basis } && (basis.Numerator < threshold || basis.Denominator < threshold));

    /// <summary>The first or second number or both together, from 0.</summary>
    public decimal At(int index) => index switch
    {
        0 => First,
        1 => Second!.Value,
        _ => First + Second!.Value,
    };
}
