using System.Buffers.Binary;
using System.IO.Compression;

namespace OpenStatement.Support;

/// <summary>Reads the PNG files of this site, which have no filters, without the code that writes them.</summary>
public sealed class PngReader
{
    private readonly byte[] _lines;
    private readonly byte[] _table = [];
    private readonly int _bytesPerPixel;

    /// <exception cref="InvalidDataException">It is no PNG file, or has fewer or more pixels than it says.</exception>
    public PngReader(ReadOnlySpan<byte> file)
    {
        if (!file[1..4].SequenceEqual("PNG"u8))
            throw new InvalidDataException("Not a PNG file.");
        using var compressed = new MemoryStream();
        for (var at = 8; at < file.Length;)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(file[at..]);
            var content = file.Slice(at + 8, length);
            switch (Encoding.ASCII.GetString(file.Slice(at + 4, 4)))
            {
                case "IHDR":
                    (Width, Height) = (BinaryPrimitives.ReadInt32BigEndian(content), BinaryPrimitives.ReadInt32BigEndian(content[4..]));
                    _bytesPerPixel = content[9] == 3 ? 1 : 3;
                    break;
                case "PLTE":
                    _table = content.ToArray();
                    break;
                case "IDAT":
                    compressed.Write(content);
                    break;
            }

            at += length + 12;
        }

        compressed.Position = 0;
        using var lines = new MemoryStream();
        using (var zlib = new ZLibStream(compressed, CompressionMode.Decompress))
            zlib.CopyTo(lines);
        _lines = lines.ToArray();
        if (_lines.Length != Height * (1 + Width * _bytesPerPixel))
            throw new InvalidDataException($"{Width} by {Height} pixels cannot take {_lines.Length} bytes.");
    }

    public int Width { get; }

    public int Height { get; }

    public IEnumerable<uint> Pixels => from y in Enumerable.Range(0, Height) from x in Enumerable.Range(0, Width) select this[x, y];

    /// <summary>Red, green and blue.</summary>
    public uint this[int x, int y]
    {
        get
        {
            var at = y * (1 + Width * _bytesPerPixel) + 1 + x * _bytesPerPixel;
            var colour = _bytesPerPixel == 1 ? _table.AsSpan(_lines[at] * 3, 3) : _lines.AsSpan(at, 3);
            return (uint)(colour[0] << 16 | colour[1] << 8 | colour[2]);
        }
    }
}
