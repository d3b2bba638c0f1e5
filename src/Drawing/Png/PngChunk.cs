using System.Buffers.Binary;

namespace OpenStatement.Drawing;

/// <summary>A part of a PNG file, with its length before it and a check sum behind it.</summary>
internal static class PngChunk
{
    private static readonly uint[] s_table = [.. Enumerable.Range(0, 256).Select(Remainder)];

    public static void Write(ReadOnlySpan<byte> type, ReadOnlySpan<byte> content, IBufferWriter<byte> output)
    {
        WriteNumber((uint)content.Length, output);
        output.Write(type);
        output.Write(content);
        WriteNumber(~CheckSum(CheckSum(uint.MaxValue, type), content), output);
    }

    private static void WriteNumber(uint number, IBufferWriter<byte> output)
    {
        BinaryPrimitives.WriteUInt32BigEndian(output.GetSpan(sizeof(uint)), number);
        output.Advance(sizeof(uint));
    }

    /// <summary>CRC-32 as PNG asks for it.</summary>
    private static uint CheckSum(uint sum, ReadOnlySpan<byte> bytes)
    {
        foreach (var value in bytes)
            sum = s_table[(byte)(sum ^ value)] ^ (sum >> 8);
        return sum;
    }

    private static uint Remainder(int value)
    {
        var remainder = (uint)value;
        for (var bit = 0; bit < 8; bit++)
            remainder = (remainder & 1) == 1 ? 0xedb88320 ^ (remainder >> 1) : remainder >> 1;
        return remainder;
    }
}
