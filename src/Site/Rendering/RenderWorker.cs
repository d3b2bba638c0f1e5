using System.Security.Cryptography;

namespace OpenStatement.Site;

/// <summary>What one thread needs to render pages and files one after the other.</summary>
public sealed class RenderWorker(SiteFrame frame, SiteSink sink) : IAsyncDisposable
{
    private readonly PageRenderer _renderer = new(frame);
    private readonly PageFactsReader _facts = new(frame.Settings.Url);
    private readonly DataFileWriter _files = new(frame.Settings.Url);
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

    /// <returns>The SHA-256 sum of the file where it stands in a list of them; otherwise null.</returns>
    public byte[]? Write(PlannedFile planned)
    {
        if (planned.Format is FileFormat.Png)
        {
            var picture = new PictureSource(planned);
            foreach (var address in planned.Addresses)
                sink.Write(address, picture);
            return null;
        }

        _writer.Clear();
        if (planned.Format is FileFormat.Svg)
            PictureFiles.Write(planned.Build(), _writer.Buffer);
        else
            _files.Write(planned.Build(), planned.Format, _writer.Buffer);
        foreach (var address in planned.Addresses)
            sink.Write(address, _writer.Written);
        return planned.Checksums is null ? null : SHA256.HashData(_writer.Written);
    }

    public async ValueTask DisposeAsync()
    {
        await _renderer.DisposeAsync();
        await _writer.DisposeAsync();
    }
}
