namespace OpenStatement.Theme;

/// <summary>
/// Where things stand in a drawing that is as wide as its column: across in percent, down in pixels, so that lines
/// stretch with the page while words keep their size.
/// </summary>
internal sealed record ChartGeometry(int Height, int Top, int Bottom, int Count, ChartKind Kind, ValueAxis Axis)
{
    /// <summary>The width of the coordinates that stretched paths use.</summary>
    public const int PathWidth = 1_000;

    /// <summary>The width of a drawing on the narrowest screen, 320 pixels wide, in pixels.</summary>
    public const decimal NarrowestWidth = 290;

    /// <summary>A drawing this low has no numbers at its axis.</summary>
    private const int SmallestWithNumbers = 100;

    /// <summary>The share of its slot that a column fills.</summary>
    private const decimal ColumnFill = 0.72m;

    /// <summary>So that a chart of two years is not two blocks; in percent.</summary>
    private const decimal WidestColumn = 8;

    /// <summary>Room at the left of columns for the numbers of the axis, which a line lets stand on it; in percent.</summary>
    public decimal Margin => Kind is ChartKind.Columns && Height > SmallestWithNumbers ? 10 : 0;

    private decimal Slot => (100 - Margin) / Math.Max(1, Count);

    public decimal ColumnWidth => Math.Min(Slot * ColumnFill, WidestColumn);

    /// <summary>How far across the middle of a point stands, in percent.</summary>
    public decimal X(int index) => Kind is ChartKind.Columns || Count == 1
        ? Margin + Slot * (index + 0.5m)
        : 100m * index / (Count - 1);

    /// <summary>Where what is for a stretch of points starts: at the first one, or at the edge of its column's slot.</summary>
    public decimal Left(int first) => Kind is ChartKind.Columns ? X(first) - Slot / 2 : X(first);

    /// <summary>Where what is for a stretch of points ends.</summary>
    public decimal Right(int last) => Kind is ChartKind.Columns ? X(last) + Slot / 2 : X(last);

    /// <summary>How far down a value stands, in pixels.</summary>
    public decimal Y(decimal value) => Bottom - (Bottom - Top) * Axis.Position(value);

    /// <summary>
    /// A line through the values, for a box <see cref="PathWidth"/> wide, with a gap wherever one is missing and before
    /// each one that is not joined to the one before.
    /// </summary>
    public ImmutableArray<ImmutableArray<GraphicPoint>> Path(IEnumerable<decimal?> values, IReadOnlySet<int> apart)
    {
        var parts = ImmutableArray.CreateBuilder<ImmutableArray<GraphicPoint>>();
        var part = ImmutableArray.CreateBuilder<GraphicPoint>();
        foreach (var (index, value) in values.Index())
        {
            if (value is null || apart.Contains(index))
                End();
            if (value is { } known)
                part.Add(new GraphicPoint(Math.Round(X(index) * PathWidth / 100), Math.Round(Y(known), 1)));
        }

        End();
        return parts.ToImmutable();

        void End()
        {
            if (part.Count > 0)
                parts.Add(part.ToImmutable());
            part.Clear();
        }
    }
}
