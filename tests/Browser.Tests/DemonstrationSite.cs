[assembly: AssemblyFixture(typeof(OpenStatement.Browser.Tests.DemonstrationSite))]

namespace OpenStatement.Browser.Tests;

/// <summary>The demonstration site, built and served once for all tests, with a browser to look at it.</summary>
public sealed class DemonstrationSite : IAsyncLifetime
{
    private readonly string _parent = Directory.CreateTempSubdirectory("openstatement-browser-").FullName;
    private SiteServer? _server;
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>Where the built site lies.</summary>
    public string Folder => Path.Combine(_parent, "output");

    public Uri Address => _server!.Address;

    public IBrowser Browser => _browser!;

    public async ValueTask InitializeAsync()
    {
        await Demonstration.BuildAsync(Folder);
        _server = await SiteServer.StartAsync(Folder);
        _playwright = await Playwright.CreateAsync();
        _browser = await Chromium.LaunchAsync(_playwright);
    }

    /// <summary>A fresh visitor, to whom addresses may be given from the root of the site.</summary>
    public Task<IBrowserContext> NewContextAsync(BrowserNewContextOptions? options = null) =>
        Browser.NewContextAsync(new(options ?? new()) { BaseURL = Address.ToString() });

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
        if (_server is not null)
            await _server.DisposeAsync();
        Directory.Delete(_parent, recursive: true);
    }
}
