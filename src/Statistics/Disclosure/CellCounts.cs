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

/// <summary>A place in the table of one measure for one period.</summary>
/// <param name="Area">Id of the area: the row.</param>
/// <param name="Breakdown">The column; null for the whole.</param>
internal readonly record struct TableCell(string Area, Breakdown? Breakdown);

/// <summary>A cell of one release to somebody who attacks it.</summary>
/// <param name="Cell">The cell.</param>
/// <param name="Number">The same for figures that are one unknown.</param>
/// <param name="Counts">Null where nobody knows them, not even the office's files.</param>
/// <param name="IsShown">Whether this release shows them.</param>
internal readonly record struct KnownCell(TableCell Cell, int Number, CellCounts? Counts, bool IsShown);

/// <summary>What a release has in one cell of a table before anything is withheld.</summary>
/// <param name="Cell">The cell.</param>
/// <param name="Counts">Null where they are not known.</param>
/// <param name="IsConfidential">Whether the figure must not be seen: it is small, or the office has left it out as confidential.</param>
internal readonly record struct TableEntry(TableCell Cell, CellCounts? Counts, bool IsConfidential)
{
    /// <summary>A published figure that cannot be judged takes no part in sums.</summary>
    public bool HasPlaceInSums => Counts is not null || IsConfidential;
}
