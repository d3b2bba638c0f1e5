namespace OpenStatement.Statistics;

/// <summary>The published symbol and meaning of each marker.</summary>
public static class MarkerSymbols
{
    /// <summary>The markers that say why there is no figure; each missing one has at least one of them.</summary>
    public const Markers ForAbsence = Markers.Confidential | Markers.NotAvailable | Markers.NotApplicable;

    /// <summary>Every marker in the order in which symbols stand side by side, such as <c>[r][e]</c>.</summary>
    public static ImmutableArray<MarkerSymbol> All { get; } =
    [
        new(Markers.Break, "b", "break in the series"),
        new(Markers.Confidential, "c", "withheld so that nobody can be identified"),
        new(Markers.Revised, "r", "revised since first published"),
        new(Markers.Provisional, "p", "provisional"),
        new(Markers.Estimated, "e", "estimated"),
        new(Markers.Forecast, "f", "forecast"),
        new(Markers.Low, "low", "rounds to zero but is not zero"),
        new(Markers.Unreliable, "u", "low reliability"),
        new(Markers.NotAvailable, "x", "not available"),
        new(Markers.NotApplicable, "z", "not applicable"),
    ];

    /// <summary>The symbols of a set of markers, such as <c>[r][e]</c>; empty for none.</summary>
    public static string Write(Markers markers) =>
        markers is Markers.None ? "" : string.Concat(Of(markers).Select(symbol => $"[{symbol.Letter}]"));

    public static IEnumerable<MarkerSymbol> Of(Markers markers) => All.Where(symbol => markers.HasFlag(symbol.Marker));
}

/// <summary>A marker as readers meet it.</summary>
/// <param name="Marker">The marker.</param>
/// <param name="Letter">What stands in square brackets beside the figure.</param>
/// <param name="Meaning">A few plain words, without a full stop.</param>
public sealed record MarkerSymbol(Markers Marker, string Letter, string Meaning);
