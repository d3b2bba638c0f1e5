namespace OpenStatement.Statistics;

/// <summary>That parts add up to a whole, in one of the numbers that add up.</summary>
/// <param name="Whole">The total; where none is listed, the parts of the same whole divided in another way.</param>
/// <param name="Parts">None of them is in the whole.</param>
/// <param name="Index">Which of the numbers.</param>
internal sealed record TableSum(ImmutableArray<TableFigure> Whole, ImmutableArray<TableFigure> Parts, int Index)
{
    public IEnumerable<TableFigure> Figures => Parts.Concat(Whole);

    public int Withheld => WithheldIn(Parts) + WithheldIn(Whole);

    /// <summary>
    /// Whether too little is withheld: a figure that is alone is the difference of the others, and a side that is all
    /// shown gives away how small the withheld ones of the other are together.
    /// </summary>
    public bool IsBroken(decimal threshold)
    {
        var (inParts, inWhole) = (WithheldIn(Parts), WithheldIn(Whole));
        return (inParts + inWhole) switch
        {
            0 => false,
            1 => true,
            _ => (inWhole == 0 && Total(Whole) - Shown(Parts) < threshold) || (inParts == 0 && Total(Parts) - Shown(Whole) < threshold),
        };
    }

    /// <summary>
    /// Whether readers who take the parts for the whole would come near the truth. Where parts leave out or count twice
    /// at least as many as the threshold, differences tell nothing. Unknown parts are taken to add up.
    /// </summary>
    public bool Holds(decimal threshold) => !AreKnown(Whole) || !AreKnown(Parts) || Math.Abs(Total(Whole) - Total(Parts)) < threshold;

    public bool IsSameAs(TableSum other) =>
        Index == other.Index && Whole.AsSpan().SequenceEqual(other.Whole.AsSpan()) && Parts.AsSpan().SequenceEqual(other.Parts.AsSpan());

    /// <summary>What one more of a figure adds to parts less whole.</summary>
    public int SignOf(TableFigure figure) => Whole.Contains(figure) ? -1 : 1;

    private decimal Total(ImmutableArray<TableFigure> figures)
    {
        var total = 0m;
        foreach (var figure in figures)
            total += figure.CountAt(Index);
        return total;
    }

    private decimal Shown(ImmutableArray<TableFigure> figures)
    {
        var total = 0m;
        foreach (var figure in figures)
            total += figure.IsSuppressed ? 0 : figure.CountAt(Index);
        return total;
    }

    private static int WithheldIn(ImmutableArray<TableFigure> figures)
    {
        var count = 0;
        foreach (var figure in figures)
            count += figure.IsSuppressed ? 1 : 0;
        return count;
    }

    private static bool AreKnown(ImmutableArray<TableFigure> figures)
    {
        foreach (var figure in figures)
        {
            if (!figure.IsKnown)
                return false;
        }

        return true;
    }
}
