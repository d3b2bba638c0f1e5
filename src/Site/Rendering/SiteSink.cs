using System.Collections.Concurrent;
using System.Collections.Immutable;
using OpenStatement.Presentation;

namespace OpenStatement.Site;

/// <summary>Where the files of a site go as they are made. Safe to use from several threads at once.</summary>
public abstract class SiteSink : IDisposable
{
    private readonly ConcurrentDictionary<string, long> _files = new(StringComparer.Ordinal);

    /// <summary>Every file so far, in order of their paths from the output folder.</summary>
    public ImmutableArray<string> Files => [.. _files.Keys.Order(StringComparer.Ordinal)];

    public long Bytes => _files.Values.Sum();

    /// <summary>Takes a file in. The bytes need to stay as they are only until this returns.</summary>
    public void Write(Address address, ReadOnlySpan<byte> content)
    {
        var file = address.File;
        // The plan is checked before anything is rendered; this guards against mistakes in that check.
        if (!PathRules.IsPublishable(address.Path) || !_files.TryAdd(file, content.Length))
            throw new InvalidOperationException($"'{address}' must not be written: its path is unsafe or already taken.");
        Store(file, content);
    }

    /// <summary>Makes the site seen, all of it at once. Called once, after the last file, and only when all is well.</summary>
    public virtual void Publish()
    {
    }

    public void Dispose()
    {
        Dispose(isDisposing: true);
        GC.SuppressFinalize(this);
    }

    protected abstract void Store(string file, ReadOnlySpan<byte> content);

    protected virtual void Dispose(bool isDisposing)
    {
    }
}
