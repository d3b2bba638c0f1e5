using System.IO.Compression;
using System.Security.Cryptography;

namespace OpenStatement.OpenData;

/// <summary>Several files in one, and a list of their sums: the same bytes whenever it is made.</summary>
internal static class PackFile
{
    /// <summary>Those who unpack can check with this list, as <c>sha256sum --check</c> does, that nothing is missing or changed.</summary>
    public const string Checksums = "sha256sums.txt";

    /// <param name="pack">What to pack.</param>
    /// <param name="write">Writes a file.</param>
    /// <param name="output">Takes the pack.</param>
    public static void Write(Pack pack, Action<FileContent, FileFormat, IBufferWriter<byte>> write, IBufferWriter<byte> output)
    {
        using var zip = new ZipArchive(new BufferStream(output), ZipArchiveMode.Create);
        var content = new ArrayBufferWriter<byte>(64 * 1024);
        var sums = new StringBuilder();
        foreach (var packed in pack.Files)
        {
            content.ResetWrittenCount();
            write(packed.File.Build(), packed.File.Format, content);
            sums.Append(ChecksumList.Line(SHA256.HashData(content.WrittenSpan), packed.Path));
            Add(zip, packed.Path, packed.Dated, content.WrittenSpan);
        }

        Add(zip, Checksums, pack.Files.Max(packed => packed.Dated), Encoding.UTF8.GetBytes(sums.ToString()));
    }

    private static void Add(ZipArchive zip, string path, DateOnly dated, ReadOnlySpan<byte> content)
    {
        var entry = zip.CreateEntry(path, CompressionLevel.Optimal);
        entry.LastWriteTime = ZipDates.Of(dated);
        using var stream = entry.Open();
        stream.Write(content);
    }
}
