using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace OpenStatement.Theme;

/// <summary>
/// Turns page models into HTML. Not for use by several threads at once: each thread has its own renderer.
/// </summary>
public sealed class PageRenderer(SiteFrame frame) : IAsyncDisposable
{
    private readonly ServiceProvider _services =
        new ServiceCollection().AddSingleton<IComponentActivator, ComponentActivator>().BuildServiceProvider();

    /// <summary>Writes the whole HTML document of a page.</summary>
    public async Task RenderAsync(Page page, TextWriter writer)
    {
        // A renderer keeps every component it has drawn, so a fresh one for each page keeps memory flat.
        await using var renderer = new HtmlRenderer(_services, NullLoggerFactory.Instance);
        var parameters = ParameterView.FromDictionary(new Dictionary<string, object?>
        {
            [nameof(Document.Frame)] = frame,
            [nameof(Document.Page)] = page,
        });
        await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var document = page is EmbedPage
                ? await renderer.RenderComponentAsync<EmbedDocument>(parameters)
                : await renderer.RenderComponentAsync<Document>(parameters);
            document.WriteHtmlTo(writer);
        });
    }

    public ValueTask DisposeAsync() => _services.DisposeAsync();
}
