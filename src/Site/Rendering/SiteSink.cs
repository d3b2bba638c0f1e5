using System.Collections.Concurrent;

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
        Take(address, content.Length);
        Store(address.File, content);
    }

    /// <summary>Takes in a picture, which takes long to draw and nobody may ever look at.</summary>
    /// <param name="address">Where it stands.</param>
    /// <param name="picture">Draws it when it is wanted.</param>
    public void Write(Address address, PictureSource picture)
    {
        Take(address, 0);
        Store(address.File, picture);
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

    /// <summary>Draws the picture, unless the place it goes to knows better.</summary>
    protected virtual void Store(string file, PictureSource picture)
    {
        var content = picture.Bytes;
        _files[file] = content.Length;
        Store(file, content.Span);
    }

    protected virtual void Dispose(bool isDisposing)
    {
    }

    private void Take(Address address, long bytes)
    {
        // The plan is checked before anything is rendered; this guards against mistakes in that check.
        if (!PathRules.IsPublishable(address.Path) || !_files.TryAdd(address.File, bytes))
            throw new InvalidOperationException($"'{address}' must not be written: its path is unsafe or already taken.");
    }
}
