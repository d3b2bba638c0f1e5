using System.Runtime.CompilerServices;

namespace OpenStatement.Drawing;

/// <summary>
/// How much of each pixel some shapes cover. Each line of an outline adds, to the pixels it passes, the area to its right;
/// summing up along a row then gives what is covered. Shapes that turn the same way round may overlap.
/// </summary>
/// <remarks>
/// Most of the time of a picture is spent here. Compiled for this very processor at once, it takes half as long as code
/// compiled ahead.
/// </remarks>
internal sealed class CoverageMask : IDisposable
{
    /// <summary>What rounding may leave of a coverage that has come to its end.</summary>
    private const float Nothing = 0.0005f;

    private readonly float[] _area;
    private bool _isSummed;

    /// <param name="left">The first column.</param>
    /// <param name="top">The first row.</param>
    /// <param name="right">The column behind the last.</param>
    /// <param name="bottom">The row under the last.</param>
    public CoverageMask(int left, int top, int right, int bottom)
    {
        (Left, Top, Width, Height) = (left, top, Math.Max(0, right - left), Math.Max(0, bottom - top));
        _area = ArrayPool<float>.Shared.Rent(Stride * Height);
        _area.AsSpan(0, Stride * Height).Clear();
    }

    public int Left { get; }

    public int Top { get; }

    public int Width { get; }

    public int Height { get; }

    /// <summary>A line that ends at the right edge adds to the pixel behind it.</summary>
    private int Stride => Width + 2;

    /// <summary>The coverage of a row, from 0 to 1; only once every outline is added.</summary>
    public ReadOnlySpan<float> Line(int y)
    {
        SumUp();
        return _area.AsSpan(y * Stride, Width);
    }

    /// <summary>Adds a line of an outline.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void AddLine(double fromX, double fromY, double toX, double toY)
    {
        if (fromY == toY)
            return;
        var direction = fromY < toY ? 1f : -1f;
        var (x, y, endX, endY) = fromY < toY
            ? ((float)(fromX - Left), (float)(fromY - Top), (float)(toX - Left), (float)(toY - Top))
            : ((float)(toX - Left), (float)(toY - Top), (float)(fromX - Left), (float)(fromY - Top));
        var slope = (endX - x) / (endY - y);
        if (y < 0)
            (x, y) = (x - y * slope, 0);
        var last = Math.Min(Height, (int)MathF.Ceiling(endY));
        for (var row = (int)y; row < last; row++)
        {
            var height = Math.Min(row + 1, endY) - Math.Max(row, y);
            var next = x + slope * height;
            if (x < next)
                AddToRow(row * Stride, direction * height, Within(x), Within(next));
            else
                AddToRow(row * Stride, direction * height, Within(next), Within(x));
            x = next;
        }
    }

    /// <summary>Covers everything near what is covered, for a halo.</summary>
    public void Grow(int by)
    {
        SumUp();
        Grow(_area.AsSpan(0, Stride * Height), by, 1, Width, Height, Stride);
        Grow(_area.AsSpan(0, Stride * Height), by, Stride, Height, Width, 1);
    }

    public void Dispose() => ArrayPool<float>.Shared.Return(_area);

    private float Within(float x) => x < 0 ? 0 : x > Width ? Width : x;

    /// <param name="row">Where the row starts.</param>
    /// <param name="height">How far down the line comes within the row; less than zero on its way up.</param>
    /// <param name="left">Where it is furthest left.</param>
    /// <param name="right">Where it is furthest right.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void AddToRow(int row, float height, float left, float right)
    {
        var (first, end) = ((int)left, (int)right + 1);
        if (end == first + 1)
        {
            Add(row + first, height, (left + right) / 2 - first);
            return;
        }

        var perPixel = height / (right - left);
        for (var column = first; column < end; column++)
        {
            var (from, to) = (Math.Max(left, column), Math.Min(right, column + 1));
            Add(row + column, perPixel * (to - from), (from + to) / 2 - column);
        }
    }

    /// <summary>A line within one pixel covers of it what is to its right, and the whole of those that follow.</summary>
    private void Add(int pixel, float height, float middle)
    {
        _area[pixel] += height * (1 - middle);
        _area[pixel + 1] += height * middle;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void SumUp()
    {
        if (_isSummed)
            return;
        _isSummed = true;
        for (var y = 0; y < Height; y++)
        {
            var row = _area.AsSpan(y * Stride, Stride);
            var sum = 0f;
            for (var x = 0; x < row.Length; x++)
            {
                if (sum == 0)
                {
                    // Most of a row is empty, which is seen many pixels at a time.
                    var next = row[x..].IndexOfAnyExcept(0f);
                    if (next < 0)
                        break;
                    x += next;
                }

                sum += row[x];
                if (Math.Abs(sum) < Nothing)
                    sum = 0;
                row[x] = Math.Min(1, Math.Abs(sum));
            }
        }
    }

    /// <summary>Gives each pixel the greatest coverage of those near it in its row, or in its column.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Grow(Span<float> area, int by, int step, int length, int lines, int lineStep)
    {
        Span<float> line = new float[length];
        for (var i = 0; i < lines; i++)
        {
            line.Clear();
            for (var at = 0; at < length; at++)
            {
                // Thin strokes cover no pixel as a whole; their halo hides what is behind it all the same.
                var covered = Math.Min(1, 2 * area[i * lineStep + at * step]);
                if (covered == 0)
                    continue;
                var end = Math.Min(length - 1, at + by);
                for (var near = Math.Max(0, at - by); near <= end; near++)
                    line[near] = Math.Max(line[near], covered);
            }

            for (var at = 0; at < length; at++)
                area[i * lineStep + at * step] = line[at];
        }
    }
}
