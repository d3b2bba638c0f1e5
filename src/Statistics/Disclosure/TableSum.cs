using System.Collections.Immutable;

namespace OpenStatement.Statistics;

/// <summary>That parts add up to a total, in one of the numbers that add up.</summary>
internal sealed record TableSum(TableFigure Total, ImmutableArray<TableFigure> Parts, int Index)
{
    public IEnumerable<TableFigure> Figures => Parts.Append(Total);

    public int Withheld => Parts.Count(part => part.IsWithheld) + (Total.IsWithheld ? 1 : 0);

    /// <summary>
    /// Whether too little is withheld: a figure that is alone is the difference of the others, and a total gives away
    /// how small its withheld parts are together.
    /// </summary>
    public bool IsBroken(decimal threshold) => Withheld switch
    {
        0 => false,
        1 => true,
        _ => !Total.IsWithheld && Total.CountAt(Index) - Parts.Where(part => !part.IsWithheld).Sum(part => part.CountAt(Index)) < threshold,
    };

    /// <summary>
    /// Whether readers who take the parts for the whole would come near the truth. Where parts leave out or count twice
    /// at least as many as the threshold, differences tell nothing. Unknown parts are taken to add up.
    /// </summary>
    public bool Holds(decimal threshold) =>
        !Figures.All(figure => figure.IsKnown) || Math.Abs(Total.CountAt(Index) - Parts.Sum(part => part.CountAt(Index))) < threshold;

    public bool IsSameAs(TableSum other) =>
        Total == other.Total && Index == other.Index && Parts.AsSpan().SequenceEqual(other.Parts.AsSpan());

    /// <summary>What one more of a figure adds to parts less total.</summary>
    public int SignOf(TableFigure figure) => figure == Total ? -1 : 1;
}
