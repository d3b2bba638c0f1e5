namespace OpenStatement.Statistics.Tests;

/// <summary>
/// Tries one number after another until every total of every release comes out right. Knows nothing of the program's
/// ways: only what is shown, which figures were not revised from one release to the next, and that those of a percentage
/// who meet a condition add up, as do those who do not.
/// </summary>
internal sealed class Attacker
{
    private readonly List<decimal> _truth = [];
    private readonly HashSet<int> _shown = [];
    private readonly Dictionary<(ReleaseId, SeriesKey), int> _numbers = [];
    private readonly List<Dictionary<int, int>> _equations = [];

    /// <param name="whole">With every number.</param>
    /// <param name="shown">With those that readers see.</param>
    /// <param name="number">Takes the number to be found out from a figure.</param>
    public Attacker(Archive whole, Archive shown, Func<Observation, decimal> number)
    {
        var last = new Dictionary<SeriesKey, (int Number, Observation Figure)>();
        foreach (var (truth, seen) in whole.Releases.Zip(shown.Releases))
        {
            foreach (var series in truth.Vintage.Of("burglary"))
            {
                var figure = series.Observations[0];
                if (!last.TryGetValue(series.Key, out var known) || known.Figure != figure)
                {
                    last[series.Key] = known = (_truth.Count, figure);
                    _truth.Add(number(figure));
                }

                _numbers[(truth.Id, series.Key)] = known.Number;
                if (seen.Vintage.Find(series.Key)!.Observations[0].Value is not null)
                    _shown.Add(known.Number);
            }
        }

        foreach (var release in whole.Releases)
        {
            foreach (var (wholes, parts) in SumsOf(whole, release.Vintage.Of("burglary")))
                AddEquation(release, wholes, parts);
        }
    }

    /// <summary>One for each of the numbers of a figure that add up over its parts.</summary>
    public static IEnumerable<Attacker> Of(Unit unit, Archive whole, Archive shown) => unit switch
    {
        Unit.Count => [new(whole, shown, figure => figure.Value!.Value)],
        Unit.Percent => [new(whole, shown, figure => figure.Basis!.Numerator), new(whole, shown, figure => figure.Basis!.Denominator - figure.Basis.Numerator)],
        _ => [new(whole, shown, figure => figure.Basis!.Numerator), new(whole, shown, figure => figure.Basis!.Denominator)],
    };

    public IEnumerable<(ReleaseId Release, SeriesKey Key)> Withheld => _numbers.Where(pair => !_shown.Contains(pair.Value)).Select(pair => pair.Key);

    /// <summary>Whether some other number in place of this one fits everything that is shown.</summary>
    public bool CanBeAnother((ReleaseId, SeriesKey) figure)
    {
        var number = _numbers[figure];
        return new[] { 1, -1 }.Any(change => _truth[number] + change >= 0 && Try(new Dictionary<int, int> { [number] = change }));
    }

    /// <summary>Of the equations that do not come out takes the one with the fewest numbers left to try, and tries all changes of one.</summary>
    private bool Try(Dictionary<int, int> changes)
    {
        var wrong = _equations.Where(equation => equation.Sum(term => term.Value * changes.GetValueOrDefault(term.Key)) != 0).ToList();
        if (wrong.Count == 0)
            return true;
        var untried = wrong.Select(equation => equation.Keys.Where(number => !changes.ContainsKey(number)).ToList()).MinBy(numbers => numbers.Count)!;
        return untried.Count > 0
            && new[] { 0, 1, -1 }.Any(change => _truth[untried[0]] + change >= 0 && Try(new Dictionary<int, int>(changes) { [untried[0]] = change }));
    }

    private void AddEquation(Release release, IEnumerable<Series> whole, IEnumerable<Series> parts)
    {
        var equation = parts.Select(part => (part, Sign: 1)).Concat(whole.Select(one => (one, -1)))
            .Select(term => (Number: _numbers[(release.Id, term.Item1.Key)], term.Item2))
            .Where(term => !_shown.Contains(term.Number))
            .ToDictionary(term => term.Number, term => term.Item2);
        if (equation.Count > 0)
            _equations.Add(equation);
    }

    private static IEnumerable<(ImmutableArray<Series> Whole, ImmutableArray<Series> Parts)> SumsOf(Archive archive, ImmutableArray<Series> cells)
    {
        var listed = cells.SelectMany(whole => new[]
        {
            PartsOf(whole.Key.Area, "first").Where(_ => whole.Key.Breakdown is null),
            PartsOf(whole.Key.Area, "second").Where(_ => whole.Key.Breakdown is null),
            cells.Where(part => part.Key.Breakdown == whole.Key.Breakdown && archive.Areas.Any(area => area.Id == part.Key.Area && area.Parent == whole.Key.Area)),
        }.Select(parts => (Whole: ImmutableArray.Create(whole), Parts: parts.ToImmutableArray())));
        var others = archive.Areas.Where(area => !cells.Any(cell => cell.Key == new SeriesKey(cell.Key.Measure, area.Id)))
            .Select(area => (Whole: PartsOf(area.Id, "first").ToImmutableArray(), Parts: PartsOf(area.Id, "second").ToImmutableArray()));
        return listed.Concat(others).Where(sides => !sides.Whole.IsEmpty && !sides.Parts.IsEmpty);

        IEnumerable<Series> PartsOf(string area, string dimension) => cells.Where(part => part.Key.Area == area && part.Key.Breakdown?.Dimension == dimension);
    }
}
