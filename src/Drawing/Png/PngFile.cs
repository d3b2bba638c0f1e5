using System.Buffers.Binary;
using System.IO.Compression;

namespace OpenStatement.Drawing;

/// <summary>Pixels as a PNG file: with a table of colours where there are few enough, otherwise with the colours themselves.</summary>
internal static class PngFile
{
    private const int MostTableColours = 256;
    private const byte TrueColour = 2;
    private const byte TableColour = 3;

    /// <summary>144 to the inch, so that a chart drawn half as large again is put into documents at its own.</summary>
    private const int PixelsPerMetre = 5669;

    /// <summary>The greatest that costs hardly more time than the least.</summary>
    private static readonly ZLibCompressionOptions s_compression = new() { CompressionLevel = 3 };

    private static ReadOnlySpan<byte> Signature => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0d, 0x0a, 0x1a, 0x0a];

    public static void Write(Canvas canvas, IBufferWriter<byte> output)
    {
        var table = ColourTable.Of(canvas.Pixels, MostTableColours);
        output.Write(Signature);
        PngChunk.Write("IHDR"u8, Header(canvas, table is null ? TrueColour : TableColour), output);
        PngChunk.Write("pHYs"u8, Density(), output);
        if (table is not null)
            PngChunk.Write("PLTE"u8, table.Bytes(), output);
        PngChunk.Write("IDAT"u8, Compressed(canvas, table), output);
        PngChunk.Write("IEND"u8, [], output);
    }

    private static byte[] Header(Canvas canvas, byte colours)
    {
        const byte bitsPerPart = 8;
        byte[] header = [0, 0, 0, 0, 0, 0, 0, 0, bitsPerPart, colours, 0, 0, 0];
        BinaryPrimitives.WriteInt32BigEndian(header, canvas.Width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), canvas.Height);
        return header;
    }

    private static byte[] Density()
    {
        const byte perMetre = 1;
        var density = new byte[9];
        BinaryPrimitives.WriteInt32BigEndian(density, PixelsPerMetre);
        BinaryPrimitives.WriteInt32BigEndian(density.AsSpan(4), PixelsPerMetre);
        density[8] = perMetre;
        return density;
    }

    private static ReadOnlySpan<byte> Compressed(Canvas canvas, ColourTable? table)
    {
        var compressed = new MemoryStream(64 * 1024);
        using (var zlib = new ZLibStream(compressed, s_compression, leaveOpen: true))
        {
            // Each line starts with the number of a filter; none is used.
            var line = new byte[1 + canvas.Width * (table is null ? 3 : 1)];
            for (var y = 0; y < canvas.Height; y++)
            {
                var pixels = canvas.Pixels.Slice(y * canvas.Width, canvas.Width);
                if (table is null)
                    WriteColours(pixels, line.AsSpan(1));
                else
                    table.WriteIndexes(pixels, line.AsSpan(1));
                zlib.Write(line);
            }
        }

        return compressed.GetBuffer().AsSpan(0, (int)compressed.Length);
    }

    private static void WriteColours(ReadOnlySpan<uint> pixels, Span<byte> line)
    {
        for (var i = 0; i < pixels.Length; i++)
            (line[3 * i], line[3 * i + 1], line[3 * i + 2]) = ((byte)(pixels[i] >> 16), (byte)(pixels[i] >> 8), (byte)pixels[i]);
    }
}
