using System.Collections.Concurrent;

namespace OpenStatement.Site;

/// <summary>Keeps every file in memory: for the preview. Pictures are drawn when they are asked for.</summary>
public sealed class MemorySink : SiteSink
{
    private readonly ConcurrentDictionary<string, byte[]> _contents = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, PictureSource> _pictures = new(StringComparer.Ordinal);

    /// <summary>The content of a file by its path from the root of the site, without a leading slash; null when there is none.</summary>
    public byte[]? Find(string file) =>
        _contents.GetValueOrDefault(file) ?? _pictures.GetValueOrDefault(file)?.Bytes.ToArray();

    protected override void Store(string file, ReadOnlySpan<byte> content) => _contents[file] = content.ToArray();

    protected override void Store(string file, PictureSource picture) => _pictures[file] = picture;
}
