using OpenStatement.Presentation;
using OpenStatement.Theme;

namespace OpenStatement.Site;

/// <summary>What one thread needs to render pages and downloads one after the other.</summary>
public sealed class RenderWorker(SiteFrame frame, SiteSink sink) : IAsyncDisposable
{
    private readonly PageRenderer _renderer = new(frame);
    private readonly PageFactsReader _facts = new(frame.Settings.Url);
    private readonly Utf8PageWriter _writer = new();

    public async Task<PageFacts> RenderAsync(PlannedPage planned)
    {
        var page = planned.Build();
        _writer.Clear();
        try
        {
            await _renderer.RenderAsync(page, _writer);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            throw new InvalidOperationException($"The page {planned.Address} could not be rendered.", exception);
        }

        sink.Write(planned.Address, _writer.Written);
        return _facts.Read(page, _writer.Written);
    }

    /// <summary>Writes the downloads of one file name; those with the same content are made once and written to each address.</summary>
    public void Write(IEnumerable<PlannedDownload> sameName)
    {
        var built = sameName.Select(planned => (planned.Address, planned.Format, Download: planned.Build()));
        foreach (var copies in built.GroupBy(one => (one.Format, one.Download.Release.Id)))
        {
            _writer.Clear();
            DownloadWriter.Write(copies.First().Download, copies.Key.Format, _writer.Buffer);
            foreach (var copy in copies)
                sink.Write(copy.Address, _writer.Written);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _renderer.DisposeAsync();
        await _writer.DisposeAsync();
    }
}
