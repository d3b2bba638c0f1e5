namespace OpenStatement.Statistics;

/// <summary>Finds what adds up in a table, in each of the numbers that add up.</summary>
/// <param name="measure">Whose figures they are.</param>
/// <param name="threshold">A sum counts while its sides differ by less.</param>
internal sealed class TableSums(Measure measure, decimal threshold)
{
    private readonly int _numbers = CellCounts.NumberFor(measure);

    /// <summary>By how many they are: all of a whole of which percentages are shown one by one.</summary>
    private readonly Dictionary<decimal, TableFigure> _everybody = [];

    /// <param name="shape">What adds up.</param>
    /// <param name="figures">In the order of its cells.</param>
    public IEnumerable<TableSum> Of(TableShape shape, ImmutableArray<TableFigure> figures) =>
        shape.Wholes.SelectMany(whole => Of(whole, figures)).Concat(measure.Unit is Unit.Percent ? Hundreds(shape, figures) : []);

    private List<TableSum> Of(DividedWhole divided, ImmutableArray<TableFigure> figures)
    {
        var ways = divided.Ways.Select(way => At(way, figures)).ToList();
        var found = divided.Whole is { } whole
            ? ways.ConvertAll(way => Holding([figures[whole]], way))
            : ways.ConvertAll(_ => new List<TableSum>());
        var sums = found.SelectMany(same => same).ToList();
        for (var i = 0; i < ways.Count; i++)
        {
            for (var j = i + 1; j < ways.Count; j++)
            {
                // Two ways that both make the whole make the same without being told.
                sums.AddRange(Holding([.. ways[i].Except(ways[j])], [.. ways[j].Except(ways[i])])
                    .Where(sum => !(HasAt(found[i], sum.Index) && HasAt(found[j], sum.Index))));
            }
        }

        return sums;
    }

    private List<TableSum> Holding(ImmutableArray<TableFigure> whole, ImmutableArray<TableFigure> parts)
    {
        if (whole.IsEmpty || parts.IsEmpty)
            return [];
        var sums = Enumerable.Range(0, _numbers).Select(index => new TableSum(whole, parts, index)).Where(sum => sum.Holds(threshold))
            .ToList();
        // Both together tell nothing new where each adds up.
        return sums.Count > 2 ? sums[..2] : sums;
    }

    /// <summary>
    /// The categories into which answers fall: percentages of the same people, of whom each is counted once. Where any
    /// is shown, all know how many there are. Of two categories each is the rest of the other, which is judged with it.
    /// </summary>
    private IEnumerable<TableSum> Hundreds(TableShape shape, ImmutableArray<TableFigure> figures) =>
        from dimension in shape.Dimensions
        let parts = At(dimension, figures)
        let known = parts.Where(part => part.IsKnown).ToList()
        where parts.Length > 2 && known.Count > 1 && known.TrueForAll(part => part.Counts!.Value.At(2) == known[0].Counts!.Value.At(2))
        let sum = new TableSum([Everybody(known[0].Counts!.Value.At(2))], parts, 0)
        where sum.Holds(threshold: 1)
        select sum;

    private TableFigure Everybody(decimal count)
    {
        if (!_everybody.TryGetValue(count, out var figure))
            _everybody[count] = figure = new TableFigure(new CellCounts(count, 0), -1) { State = FigureState.Published };
        return figure;
    }

    private static bool HasAt(List<TableSum> sums, int index) => sums.Exists(sum => sum.Index == index);

    private static ImmutableArray<TableFigure> At(ImmutableArray<int> places, ImmutableArray<TableFigure> figures) =>
        [.. places.Select(place => figures[place])];
}
