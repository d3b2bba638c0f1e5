using System.Buffers.Binary;
using System.IO.Compression;

namespace OpenStatement.Loading;

/// <summary>Opens the official files one after the other and counts what is in them.</summary>
internal static class OfficialFiles
{
    /// <summary>One tally per official table, whether the table came in one file or in several.</summary>
    public static ImmutableArray<TableTally> Read(ImportRequest request, ImportMapping mapping, DiagnosticCollector problems)
    {
        var tallies = new SortedDictionary<string, TableTally>(StringComparer.Ordinal);
        foreach (var path in request.Files)
            Read(path, SitePath.Shorten(request.SiteRoot, path), tallies, mapping, problems);
        return [.. tallies.Values];
    }

    private static void Read(
        string path, string name, SortedDictionary<string, TableTally> tallies, ImportMapping mapping, DiagnosticCollector problems)
    {
        try
        {
            if (IsWorkbook(path))
            {
                problems.Add(OfficialFileDiagnostics.Workbook(name));
                return;
            }

            using var rows = new CsvRows(Open(path), name, problems);
            if (FileLayout.Detect(rows, problems) is not { } layout)
                return;
            if (!tallies.TryGetValue(layout.Table, out var tally))
                tallies.Add(layout.Table, tally = new TableTally(layout.Table, mapping, problems));
            tally.StartFile(name);
            layout.Count(rows, tally, problems);
        }
        catch (InvalidDataException)
        {
            problems.Add(OfficialFileDiagnostics.DamagedArchive(name));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            problems.Add(OfficialFileDiagnostics.CannotBeRead(name));
        }
    }

    /// <summary>Whether the file is an Excel or OpenDocument workbook, which is a zip archive whatever its name.</summary>
    private static bool IsWorkbook(string path)
    {
        using var stream = OpenPlain(path);
        return StartsWith(stream, (byte)'P', (byte)'K');
    }

    private static Stream Open(string path)
    {
        var stream = OpenPlain(path);
        if (!StartsWith(stream, 0x1F, 0x8B))
            return stream;
        CheckIsWhole(stream);
        return new GZipStream(stream, CompressionMode.Decompress);
    }

    private static FileStream OpenPlain(string path) =>
        new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize: 1 << 16);

    /// <summary>Kinds of files are told by their first two bytes, because people rename files.</summary>
    private static bool StartsWith(FileStream stream, byte first, byte second)
    {
        var isSo = stream.ReadByte() == first && stream.ReadByte() == second;
        stream.Position = 0;
        return isSo;
    }

    /// <summary>
    /// Unpacks the file once for nothing: a file whose download broke off unpacks without any error as far as it goes,
    /// and would give figures that are too low. Its last four bytes say how long the whole is.
    /// </summary>
    private static void CheckIsWhole(FileStream stream)
    {
        var length = 0L;
        var buffer = new byte[1 << 16];
        using (var unpacked = new GZipStream(stream, CompressionMode.Decompress, leaveOpen: true))
        {
            for (int read; (read = unpacked.Read(buffer)) > 0;)
                length += read;
        }

        stream.Position = long.Max(0, stream.Length - sizeof(uint));
        var declared = new byte[sizeof(uint)];
        stream.ReadExactly(declared);
        if (BinaryPrimitives.ReadUInt32LittleEndian(declared) != (uint)length)
            throw new InvalidDataException("The unpacked length is not the one that the file declares.");
        stream.Position = 0;
    }
}

/// <summary>Names files the way diagnostics do.</summary>
internal static class SitePath
{
    /// <summary>The path from the root of the site, or as it was given when the file stands elsewhere.</summary>
    public static string Shorten(string siteRoot, string path)
    {
        var relative = Path.GetRelativePath(siteRoot, path);
        var inside = relative != path && !relative.StartsWith("..", StringComparison.Ordinal);
        return (inside ? relative : path).Replace('\\', '/');
    }
}
