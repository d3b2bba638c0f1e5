using System.Collections.Immutable;

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
            foreach (var (total, parts) in SumsOf(whole, release.Vintage.Of("burglary")))
                AddEquation(release, total, parts);
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

    /// <summary>Takes an equation that does not come out and tries all changes of the first number in it that was not tried.</summary>
    private bool Try(Dictionary<int, int> changes)
    {
        if (_equations.FirstOrDefault(equation => equation.Sum(term => term.Value * changes.GetValueOrDefault(term.Key)) != 0) is not { } wrong)
            return true;
        var untried = wrong.Keys.Where(number => !changes.ContainsKey(number)).Select(number => (int?)number).FirstOrDefault();
        return untried is { } next
            && new[] { 0, 1, -1 }.Any(change => _truth[next] + change >= 0 && Try(new Dictionary<int, int>(changes) { [next] = change }));
    }

    private void AddEquation(Release release, Series total, IEnumerable<Series> parts)
    {
        var equation = parts.Select(part => (part, Sign: 1)).Append((total, -1))
            .Select(term => (Number: _numbers[(release.Id, term.Item1.Key)], term.Item2))
            .Where(term => !_shown.Contains(term.Number))
            .ToDictionary(term => term.Number, term => term.Item2);
        if (equation.Count > 0)
            _equations.Add(equation);
    }

    private static IEnumerable<(Series Total, IEnumerable<Series> Parts)> SumsOf(Archive archive, ImmutableArray<Series> cells) =>
        cells.SelectMany(total => new[]
        {
            cells.Where(part => part.Key.Area == total.Key.Area && total.Key.Breakdown is null && part.Key.Breakdown?.Dimension == "first"),
            cells.Where(part => part.Key.Area == total.Key.Area && total.Key.Breakdown is null && part.Key.Breakdown?.Dimension == "second"),
            cells.Where(part => part.Key.Breakdown == total.Key.Breakdown && archive.Areas.Any(area => area.Id == part.Key.Area && area.Parent == total.Key.Area)),
        }.Where(parts => parts.Any()).Select(parts => (total, parts)));
}
