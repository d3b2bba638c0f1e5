using System.Text.Unicode;

namespace OpenStatement.Loading;

/// <summary>Makes sure that a file holds plain UTF-8 text before anything reads it.</summary>
internal static class FileText
{
    /// <summary>Far above any real file; it keeps hostile ones from exhausting time and memory.</summary>
    public const int LargestTable = 256 * 1024 * 1024;

    /// <inheritdoc cref="LargestTable"/>
    public const int LargestDocument = 64 * 1024;

    /// <inheritdoc cref="LargestTable"/>
    public const int LargestBoundaries = 4 * 1024 * 1024;

    private const string ControlCharacters =
        "\0\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008\u000b\u000c\u000e\u000f\u0010\u0011\u0012\u0013"
        + "\u0014\u0015\u0016\u0017\u0018\u0019\u001a\u001b\u001c\u001d\u001e\u001f\u007f";

    private static readonly SearchValues<byte> s_controls = SearchValues.Create(Encoding.ASCII.GetBytes(ControlCharacters));

    /// <summary>The file, or null when it cannot be used, which is then reported.</summary>
    public static SourceFile? Check(string path, FileInfo file, DiagnosticCollector diagnostics)
    {
        var limit = Path.GetExtension(path) switch
        {
            ".csv" => LargestTable,
            ".geojson" => LargestBoundaries,
            _ => LargestDocument,
        };
        if (file.Length > limit)
        {
            diagnostics.Add(FileDiagnostics.TooLarge(path, limit));
            return null;
        }

        var bytes = WithoutByteOrderMark(ReadAll(file));
        if (FindProblem(path, bytes.Span) is not { } problem)
            return new SourceFile(path, bytes);
        diagnostics.Add(problem);
        return null;
    }

    /// <summary>Staff often have a table open in Excel, which is no reason not to read it.</summary>
    private static byte[] ReadAll(FileInfo file)
    {
        using var stream = file.Open(FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    private static Diagnostic? FindProblem(string path, ReadOnlySpan<byte> bytes)
    {
        if (bytes.Trim(" \t\r\n"u8).IsEmpty)
            return FileDiagnostics.Empty(path);
        if (bytes.StartsWith<byte>([0xFF, 0xFE]) || bytes.StartsWith<byte>([0xFE, 0xFF]))
            return FileDiagnostics.Utf16(path);
        if (Workbook.HasBytes(bytes))
            return FileDiagnostics.SavedAsWorkbook(path);
        if (!Utf8.IsValid(bytes))
            return FileDiagnostics.NotUtf8(
                FilePosition.At(path, bytes, FirstInvalid(bytes)), FilePosition.LineBefore(bytes, FirstInvalid(bytes)));
        if (bytes.IndexOfAny(s_controls) is >= 0 and var control)
            return FileDiagnostics.ControlCharacter(FilePosition.At(path, bytes, control), bytes[control]);
        return MergeConflict.Find(path, bytes) is { } conflict
            ? FileDiagnostics.MergeConflict(FilePosition.At(path, bytes, conflict))
            : null;
    }

    private static int FirstInvalid(ReadOnlySpan<byte> bytes)
    {
        var offset = 0;
        while (Rune.DecodeFromUtf8(bytes[offset..], out _, out var length) is OperationStatus.Done)
            offset += length;
        return offset;
    }

    private static ReadOnlyMemory<byte> WithoutByteOrderMark(ReadOnlyMemory<byte> bytes) =>
        bytes.Span.StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes;
}

/// <summary>Spreadsheet files, of which people think as tables but which hold no plain text.</summary>
internal static class Workbook
{
    private static readonly string[] s_endings = [".xlsx", ".xls", ".xlsm", ".ods"];

    public static bool HasName(string name) => s_endings.Contains(System.IO.Path.GetExtension(name), StringComparer.OrdinalIgnoreCase);

    /// <summary>Today's workbooks are zip archives, whatever their name.</summary>
    public static bool HasBytes(ReadOnlySpan<byte> bytes) => bytes.StartsWith("PK\u0003\u0004"u8);
}
