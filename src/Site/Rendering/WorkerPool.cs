using System.Collections.Concurrent;

namespace OpenStatement.Site;

/// <summary>Works on many things at once, with as many workers as there are processors.</summary>
/// <param name="create">Makes a worker; each works on one thing at a time.</param>
public sealed class WorkerPool<TWorker>(Func<TWorker> create) : IAsyncDisposable
    where TWorker : IAsyncDisposable
{
    private readonly ConcurrentBag<TWorker> _idle = [];

    public Task ForEachAsync<TItem>(IEnumerable<TItem> items, Func<TWorker, TItem, Task> work, CancellationToken cancellation) =>
        Parallel.ForEachAsync(items, cancellation, async (item, _) =>
        {
            var worker = _idle.TryTake(out var idle) ? idle : create();
            try
            {
                await work(worker, item);
            }
            finally
            {
                _idle.Add(worker);
            }
        });

    public async ValueTask DisposeAsync()
    {
        foreach (var worker in _idle)
            await worker.DisposeAsync();
    }
}
