using System.Runtime.CompilerServices;

namespace OpenStatement.Drawing;

/// <summary>The pixels of a picture while it is painted; white at first.</summary>
internal sealed class Canvas : IDisposable
{
    /// <summary>How many shades an edge may have: few enough that pictures can have a table of colours, which makes small files.</summary>
    private const int Shades = 15;

    /// <summary>Between colours of edges; sixteen of them lead from black to white.</summary>
    private const int Step = 17;

    private readonly uint[] _pixels;

    public Canvas(int width, int height)
    {
        (Width, Height) = (width, height);
        _pixels = ArrayPool<uint>.Shared.Rent(width * height);
        _pixels.AsSpan(0, width * height).Fill(0xffffff);
    }

    public int Width { get; }

    public int Height { get; }

    /// <summary>Each as red, green and blue, from the top left corner line by line.</summary>
    public ReadOnlySpan<uint> Pixels => _pixels.AsSpan(0, Width * Height);

    /// <summary>Paints what a mask covers.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Paint(CoverageMask mask, uint colour)
    {
        for (var y = 0; y < mask.Height; y++)
        {
            var line = _pixels.AsSpan((mask.Top + y) * Width + mask.Left, mask.Width);
            var coverage = mask.Line(y);
            for (var x = 0; x < line.Length; x++)
            {
                var next = coverage[x..].IndexOfAnyExcept(0f);
                if (next < 0)
                    break;
                x += next;
                var shade = (int)(coverage[x] * Shades + 0.5f);
                if (shade > 0)
                    line[x] = shade == Shades ? colour : Mix(line[x], colour, shade);
            }
        }
    }

    /// <summary>Paints whole pixels.</summary>
    public void Fill(int left, int top, int right, int bottom, uint colour)
    {
        var (from, to) = (Math.Clamp(left, 0, Width), Math.Clamp(right, 0, Width));
        for (var y = Math.Max(0, top); y < Math.Min(Height, bottom) && from < to; y++)
            _pixels.AsSpan(y * Width + from, to - from).Fill(colour);
    }

    public void Dispose() => ArrayPool<uint>.Shared.Return(_pixels);

    /// <summary>To one of sixteen steps, so that edges over many grounds do not make many colours.</summary>
    private static uint Mix(uint below, uint colour, int shade)
    {
        return Part(16) | Part(8) | Part(0);

        uint Part(int shift)
        {
            var (from, to) = ((int)(below >> shift) & 0xff, (int)(colour >> shift) & 0xff);
            return (uint)((from * Shades + (to - from) * shade + Step * Shades / 2) / (Step * Shades) * Step) << shift;
        }
    }
}
