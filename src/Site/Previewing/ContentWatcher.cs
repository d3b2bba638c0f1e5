using System.Threading.Channels;

namespace OpenStatement.Site;

/// <summary>Tells when files of the content change. Changes that come close together are told once.</summary>
public sealed class ContentWatcher : IDisposable
{
    /// <summary>Editors save a file in several steps; this is longer than the pause between two of them.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    private readonly Channel<bool> _changes = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private readonly FileSystemWatcher[] _watchers;

    /// <param name="folders">Those that exist are watched, with all beneath them.</param>
    public ContentWatcher(IEnumerable<string> folders) => _watchers = [.. folders.Where(Directory.Exists).Select(Watch)];

    /// <summary>Waits for the next change and for the changes after it to pause.</summary>
    public async Task WaitAsync(CancellationToken cancellation)
    {
        await _changes.Reader.ReadAsync(cancellation);
        do
        {
            await Task.Delay(Pause, cancellation);
        }
        while (_changes.Reader.TryRead(out _));
    }

    public void Dispose()
    {
        foreach (var watcher in _watchers)
            watcher.Dispose();
    }

    private FileSystemWatcher Watch(string folder)
    {
        var watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = true };
        watcher.Changed += (_, _) => Note();
        watcher.Created += (_, _) => Note();
        watcher.Deleted += (_, _) => Note();
        watcher.Renamed += (_, _) => Note();
        // More changes than could be told: something has changed for certain.
        watcher.Error += (_, _) => Note();
        watcher.EnableRaisingEvents = true;
        return watcher;
    }

    private void Note() => _changes.Writer.TryWrite(true);
}
