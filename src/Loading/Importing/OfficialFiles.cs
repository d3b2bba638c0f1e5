using System.Collections.Immutable;
using System.IO.Compression;
using OpenStatement.Diagnostics;

namespace OpenStatement.Loading;

/// <summary>Opens the official files one after the other and counts what is in them.</summary>
internal static class OfficialFiles
{
    /// <summary>One tally per official table, whether the table came in one file or in several.</summary>
    public static ImmutableArray<TableTally> Read(ImportRequest request, ImportMapping mapping, DiagnosticCollector problems)
    {
        var tallies = new SortedDictionary<string, TableTally>(StringComparer.Ordinal);
        foreach (var path in request.Files)
            Read(path, SitePath.Of(request.SiteRoot, path), tallies, mapping, problems);
        return [.. tallies.Values];
    }

    private static void Read(
        string path, string name, SortedDictionary<string, TableTally> tallies, ImportMapping mapping, DiagnosticCollector problems)
    {
        try
        {
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
            problems.Add(SourceProblems.DamagedArchive(name));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            problems.Add(SourceProblems.CannotBeRead(name));
        }
    }

    private static Stream Open(string path)
    {
        var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1 << 16);
        // Told by its first two bytes, because people rename files.
        var packed = stream.ReadByte() == 0x1F && stream.ReadByte() == 0x8B;
        stream.Position = 0;
        return packed ? new GZipStream(stream, CompressionMode.Decompress) : stream;
    }
}
