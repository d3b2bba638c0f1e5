using System.Buffers.Text;

namespace OpenStatement.OpenData;

/// <summary>Writes dates, numbers and text as UTF-8 without making strings of them first.</summary>
internal static class Utf8Output
{
    /// <summary>More than any decimal number needs, with its sign and point.</summary>
    private const int LongestNumber = 32;

    public static void WriteText(this IBufferWriter<byte> output, string text) => Encoding.UTF8.GetBytes(text, output);

    /// <summary>With the digits it was given with: 1.50 stays 1.50.</summary>
    public static void WriteNumber(this IBufferWriter<byte> output, decimal number)
    {
        Utf8Formatter.TryFormat(number, output.GetSpan(LongestNumber), out var written);
        output.Advance(written);
    }

    /// <summary>Such as <c>2025-12-31</c>.</summary>
    public static void WriteDate(this IBufferWriter<byte> output, DateOnly date)
    {
        const int length = 10;
        var span = output.GetSpan(length);
        date.TryFormat(span, out var written, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        output.Advance(written);
    }
}
