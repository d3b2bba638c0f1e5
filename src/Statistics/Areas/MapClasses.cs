namespace OpenStatement.Statistics;

/// <summary>Puts areas into a few classes from lowest to highest, about as many areas in each; equal figures share one.</summary>
public static class MapClasses
{
    /// <summary>More shades could not be told apart.</summary>
    public const int Most = 5;

    /// <summary>The class of each figure, counted from 0, lowest first.</summary>
    public static ImmutableArray<int> Of(ImmutableArray<decimal> figures)
    {
        var ascending = figures.Order().ToList();
        var classes = Math.Min(Most, ascending.Distinct().Count());
        var found = new Dictionary<decimal, int>();
        for (var i = 0; i < ascending.Count; i++)
            found.TryAdd(ascending[i], i * classes / ascending.Count);
        // Where many are equal a class can be left without any: those that follow move up.
        var used = found.Values.Distinct().Order().ToList();
        return [.. figures.Select(figure => used.IndexOf(found[figure]))];
    }
}
