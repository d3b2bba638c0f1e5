using System.Runtime.InteropServices;

namespace OpenStatement.Theme;

/// <summary>Heights along a line of a chart, from left to right in a drawing of one width; null in its gaps.</summary>
internal sealed class TracedLine
{
    /// <summary>How far apart heights are measured, in pixels.</summary>
    private const decimal Step = 3;

    private readonly List<decimal> _places = [];
    private readonly List<decimal?> _heights = [];

    /// <param name="values">One for each point of the chart.</param>
    /// <param name="geometry">Where points stand.</param>
    /// <param name="width">Of the drawing, in pixels.</param>
    public TracedLine(ImmutableArray<decimal?> values, ChartGeometry geometry, decimal width)
    {
        for (var i = 0; i < values.Length; i++)
        {
            var x = Across(i);
            Add(x, values[i]);
            if (i + 1 == values.Length || values[i] is not { } from || values[i + 1] is not { } to)
                continue;
            var end = Across(i + 1);
            for (var between = x + Step; between < end; between += Step)
                Add(between, from + (to - from) * (between - x) / (end - x));
        }

        decimal Across(int index) => geometry.X(index) * width / 100;

        void Add(decimal place, decimal? value)
        {
            _places.Add(place);
            _heights.Add(value is { } known ? geometry.Y(known) : null);
        }
    }

    /// <summary>The heights between two places across, both included.</summary>
    public ReadOnlySpan<decimal?> Between(decimal left, decimal right)
    {
        // Words are tried in hundreds of places, so this finds its part of the line without walking along it.
        var (first, last) = (_places.BinarySearch(left), _places.BinarySearch(right));
        return CollectionsMarshal.AsSpan(_heights)[(first < 0 ? ~first : first)..(last < 0 ? ~last : last + 1)];
    }
}
