namespace OpenStatement.Loading;

/// <summary>A file whose bytes are known to be sound UTF-8 without control characters.</summary>
/// <param name="Path">From the root of the site, with forward slashes.</param>
/// <param name="Bytes">What it holds, without a byte order mark.</param>
internal sealed record SourceFile(string Path, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>The file's name without its folder and its ending.</summary>
    public string Name => System.IO.Path.GetFileNameWithoutExtension(Path);

    public string ReadText() => Encoding.UTF8.GetString(Bytes.Span);
}
