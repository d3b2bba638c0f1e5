using System.Collections.Concurrent;

namespace OpenStatement.Site;

/// <summary>
/// Puts the site together beside the output folder and lets it take that folder's place when it is published. Until
/// then, and if it never is, the last site stays as it was. Files that did not change stay the same files.
/// </summary>
public sealed class StagingFolder : SiteSink
{
    private readonly OutputFolder _output;
    private readonly OutputLock _lock;
    private readonly ConcurrentDictionary<string, DirectoryInfo> _folders = new(StringComparer.Ordinal);

    private StagingFolder(OutputFolder output, OutputLock outputLock)
    {
        _output = output;
        _lock = outputLock;
    }

    /// <summary>Throws <see cref="OutputException"/> when the site cannot or must not be written there.</summary>
    /// <param name="root">The root of the site's sources, which the output must not replace.</param>
    /// <param name="path">The folder that will hold the site.</param>
    public static StagingFolder Open(string root, string path)
    {
        var output = new OutputFolder(path);
        OutputLock? outputLock = null;
        try
        {
            OutputRules.Check(root, output);
            Directory.CreateDirectory(Path.GetDirectoryName(output.Path)!);
            outputLock = OutputLock.Take(output);
            AtomicFolderSwap.Recover(output);
            Directory.CreateDirectory(output.Staging);
            return new StagingFolder(output, outputLock);
        }
        catch (Exception exception) when (exception is IOException and not OutputException or UnauthorizedAccessException)
        {
            outputLock?.Dispose();
            throw new OutputException($"The site cannot be written to {output.Path}: {exception.Message}", exception);
        }
        catch (OutputException)
        {
            outputLock?.Dispose();
            throw;
        }
    }

    public override void Publish() => AtomicFolderSwap.Publish(_output);

    protected override void Store(string file, ReadOnlySpan<byte> content)
    {
        var (staged, published) = (Path.Combine(_output.Staging, file), Path.Combine(_output.Path, file));
        _folders.GetOrAdd(Path.GetDirectoryName(staged)!, Directory.CreateDirectory);
        if (HasContent(published, content) && FileSystemCalls.TryLink(published, staged))
            return;
        using var handle = File.OpenHandle(staged, FileMode.CreateNew, FileAccess.Write);
        RandomAccess.Write(handle, content, 0);
    }

    protected override void Dispose(bool isDisposing)
    {
        if (isDisposing)
        {
            if (Directory.Exists(_output.Staging))
                Directory.Delete(_output.Staging, recursive: true);
            _lock.Dispose();
        }

        base.Dispose(isDisposing);
    }

    private static bool HasContent(string path, ReadOnlySpan<byte> content)
    {
        if (!File.Exists(path))
            return false;
        using var handle = File.OpenHandle(path);
        if (RandomAccess.GetLength(handle) != content.Length)
            return false;
        var buffer = ArrayPool<byte>.Shared.Rent(Math.Max(1, content.Length));
        try
        {
            // Every read but the last fills the buffer, and a file on disk has no other last read than its end.
            return RandomAccess.Read(handle, buffer.AsSpan(0, content.Length), 0) == content.Length
                && content.SequenceEqual(buffer.AsSpan(0, content.Length));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }
}
