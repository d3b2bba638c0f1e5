namespace OpenStatement.Site;

/// <summary>The version that is shown now, and word of the next one.</summary>
public sealed class PreviewSite(PreviewVersion first)
{
    private readonly Lock _lock = new();
    private PreviewVersion _current = first;
    private TaskCompletionSource _replaced = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public PreviewVersion Current
    {
        get
        {
            lock (_lock)
                return _current;
        }
    }

    public void Replace(PreviewVersion version)
    {
        TaskCompletionSource replaced;
        lock (_lock)
        {
            _current = version;
            replaced = _replaced;
            _replaced = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        }

        replaced.SetResult();
    }

    /// <summary>The current version at once, and every later one as it comes.</summary>
    public async IAsyncEnumerable<PreviewVersion> VersionsAsync([System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
    {
        while (true)
        {
            PreviewVersion version;
            Task replaced;
            lock (_lock)
                (version, replaced) = (_current, _replaced.Task);
            yield return version;
            await replaced.WaitAsync(cancellation);
        }
    }
}
