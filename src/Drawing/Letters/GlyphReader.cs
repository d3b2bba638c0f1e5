namespace OpenStatement.Drawing;

/// <summary>Reads the outlines of a font's glyphs.</summary>
internal sealed class GlyphReader(TrueTypeFile file)
{
    private const int OnCurve = 1;
    private const int ShortX = 2;
    private const int ShortY = 4;
    private const int Repeated = 8;
    private const int SameX = 16;
    private const int SameY = 32;

    public Glyph Read(int glyph)
    {
        var (start, end) = file.OutlineOf(glyph);
        if (start == end)
            return new Glyph([]);
        var contours = file.Signed(start);
        return new Glyph(contours < 0 ? Composite(start + 10) : Simple(start + 10, contours));
    }

    private ImmutableArray<ImmutableArray<GlyphPoint>> Simple(int at, int contours)
    {
        var ends = Enumerable.Range(0, contours).Select(i => file.Unsigned(at + 2 * i)).ToArray();
        at += 2 * contours;
        at += 2 + file.Unsigned(at);
        var flags = Flags(ends[^1] + 1, ref at);
        var across = Coordinates(flags, ShortX, SameX, ref at);
        var down = Coordinates(flags, ShortY, SameY, ref at);
        var first = 0;
        var outlines = ImmutableArray.CreateBuilder<ImmutableArray<GlyphPoint>>(contours);
        foreach (var end in ends)
        {
            var points = Enumerable.Range(first, end + 1 - first)
                .Select(i => (new GlyphPoint(across[i], down[i]), (flags[i] & OnCurve) != 0)).ToArray();
            outlines.Add(GlyphCurves.Flatten(points));
            first = end + 1;
        }

        return outlines.ToImmutable();
    }

    /// <summary>A letter put together from others, such as one with an accent.</summary>
    private ImmutableArray<ImmutableArray<GlyphPoint>> Composite(int at)
    {
        const int words = 1, hasScale = 8, more = 32, hasTwoScales = 64, hasMatrix = 128;
        var outlines = ImmutableArray.CreateBuilder<ImmutableArray<GlyphPoint>>();
        int flags;
        do
        {
            flags = file.Unsigned(at);
            var part = file.Unsigned(at + 2);
            var (x, y) = (flags & words) != 0
                ? (file.Signed(at + 4), file.Signed(at + 6))
                : ((sbyte)file.Byte(at + 4), (sbyte)file.Byte(at + 5));
            at += (flags & words) != 0 ? 8 : 6;
            var (across, down) = (1d, 1d);
            if ((flags & hasScale) != 0)
                (across, down, at) = (Scale(at), Scale(at), at + 2);
            else if ((flags & hasTwoScales) != 0)
                (across, down, at) = (Scale(at), Scale(at + 2), at + 4);
            else if ((flags & hasMatrix) != 0)
                (across, down, at) = (Scale(at), Scale(at + 6), at + 8);
            outlines.AddRange(Read(part).Contours.Select(contour =>
                contour.Select(point => new GlyphPoint(point.X * across + x, point.Y * down + y)).ToImmutableArray()));
        }
        while ((flags & more) != 0);

        return outlines.ToImmutable();
    }

    private double Scale(int at) => file.Signed(at) / 16384d;

    private int[] Flags(int count, ref int at)
    {
        var flags = new int[count];
        for (var i = 0; i < count; i++)
        {
            flags[i] = file.Byte(at++);
            if ((flags[i] & Repeated) == 0)
                continue;
            var (flag, times) = (flags[i], file.Byte(at++));
            for (; times > 0; times--)
                flags[++i] = flag;
        }

        return flags;
    }

    /// <summary>Each is written as a step from the one before.</summary>
    private int[] Coordinates(int[] flags, int isShort, int isSame, ref int at)
    {
        var places = new int[flags.Length];
        var place = 0;
        for (var i = 0; i < flags.Length; i++)
        {
            if ((flags[i] & isShort) != 0)
            {
                place += (flags[i] & isSame) != 0 ? file.Byte(at) : -file.Byte(at);
                at++;
            }
            else if ((flags[i] & isSame) == 0)
            {
                place += file.Signed(at);
                at += 2;
            }

            places[i] = place;
        }

        return places;
    }
}
