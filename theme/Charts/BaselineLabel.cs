using OpenStatement.Presentation;

namespace OpenStatement.Theme;

/// <summary>Finds a place for the words on the baseline where the series leaves room for them.</summary>
internal static class BaselineLabel
{
    /// <summary>Where the middle of the words may stand, in percent; the right end is kept for the name of the series.</summary>
    private static readonly decimal[] s_places = [50, 26, 74];

    /// <summary>About half the width of the words on a phone, in percent.</summary>
    private const decimal HalfWidth = 26;

    /// <summary>How far across the middle of the words stands, in percent.</summary>
    public static decimal Across(Chart chart, ChartGeometry geometry) => s_places.MaxBy(place => Room(chart, geometry, place));

    /// <summary>How far the nearest point beneath or above the words is from them, in pixels.</summary>
    private static decimal Room(Chart chart, ChartGeometry geometry, decimal place)
    {
        var words = geometry.Y(chart.Baseline!.Value) - 12;
        var distances = chart.Points
            .Select((point, index) => (point.Value, X: geometry.X(index)))
            .Where(point => point.Value is not null && Math.Abs(point.X - place) <= HalfWidth)
            .Select(point => Math.Abs(geometry.Y(point.Value!.Value) - words));
        return distances.DefaultIfEmpty(decimal.MaxValue).Min();
    }
}
