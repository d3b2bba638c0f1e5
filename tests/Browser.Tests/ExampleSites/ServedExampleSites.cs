using System.Collections.Concurrent;

[assembly: AssemblyFixture(typeof(OpenStatement.Browser.Tests.ServedExampleSites))]

namespace OpenStatement.Browser.Tests;

/// <summary>The example sites, each built and served when a test first asks for it.</summary>
public sealed class ServedExampleSites : IAsyncDisposable
{
    private readonly BuiltExampleSites _built = new();

    private readonly ConcurrentDictionary<string, Lazy<Task<SiteServer>>> _servers = new();

    /// <summary>The addresses of all pages, in order.</summary>
    public async Task<IReadOnlyList<string>> AddressesAsync(ExampleSite site)
    {
        var folder = await FolderAsync(site);
        return [.. Directory.EnumerateFiles(folder, "*.html", SearchOption.AllDirectories)
            .Select(file => "/" + Path.GetRelativePath(folder, file).Replace('\\', '/').Replace("index.html", "", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)];
    }

    /// <summary>Where the built site lies.</summary>
    public Task<string> FolderAsync(ExampleSite site) => _built.OutputAsync(site);

    /// <summary>A fresh visitor, to whom addresses may be given from the root of the site.</summary>
    public async Task<IBrowserContext> NewContextAsync(ExampleSite site, IBrowser browser, BrowserNewContextOptions? options = null)
    {
        var server = await _servers.GetOrAdd(site.Name, _ => new(() => ServeAsync(site))).Value;
        return await browser.NewContextAsync(new(options ?? new()) { BaseURL = server.Address.ToString() });
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var server in _servers.Values)
            await (await server.Value).DisposeAsync();
        _built.Dispose();
    }

    private async Task<SiteServer> ServeAsync(ExampleSite site) => await SiteServer.StartAsync(await FolderAsync(site));
}
