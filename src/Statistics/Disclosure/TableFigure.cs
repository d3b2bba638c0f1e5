namespace OpenStatement.Statistics;

/// <summary>
/// What stands in a cell in one release or in several that follow each other. As long as the counts do not change,
/// releases share the figure: whoever knows it from one knows it in all.
/// </summary>
/// <param name="counts">Null where they are not known.</param>
/// <param name="order">Its place among the figures of its table, to choose between equals.</param>
internal sealed class TableFigure(CellCounts? counts, int order)
{
    public CellCounts? Counts => counts;

    public int Order => order;

    public FigureState State { get; set; } = FigureState.Open;

    public bool IsSuppressed => State is FigureState.Withheld;

    /// <summary>Every sum of every release so far in which it is the whole or a part.</summary>
    public List<TableSum> Sums { get; } = [];

    /// <summary>An unknown count is taken for none, which promises least.</summary>
    public decimal CountAt(int index) => Counts?.At(index) ?? 0;

    public bool IsKnown => Counts is not null;
}

/// <summary>How far it is decided whether readers see a figure.</summary>
internal enum FigureState
{
    /// <summary>Nothing speaks against it so far, and no release has shown it yet.</summary>
    Open,

    /// <summary>A release shows it, so that it can hide nothing in later ones.</summary>
    Published,

    Withheld,
}
