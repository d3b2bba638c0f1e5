using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace OpenStatement.Browser.Tests;

/// <summary>Serves a built site as its host would: the headers are those of the site's own <c>_headers</c> file.</summary>
internal sealed class SiteServer : IAsyncDisposable
{
    private static readonly FileExtensionContentTypeProvider ContentTypes = new();

    private readonly WebApplication _application;

    private SiteServer(WebApplication application) => _application = application;

    public Uri Address => new(_application.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single());

    public static async Task<SiteServer> StartAsync(string folder)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var application = builder.Build();
        var headers = HeadersFile.Read(Path.Combine(folder, "_headers"));
        application.Run(context => Serve(context, folder, headers));
        await application.StartAsync();
        return new SiteServer(application);
    }

    public ValueTask DisposeAsync() => _application.DisposeAsync();

    private static async Task Serve(HttpContext context, string folder, HeadersFile headers)
    {
        var path = context.Request.Path.Value!;
        foreach (var (name, value) in headers.For(path))
            context.Response.Headers[name] = value;
        var file = Path.Combine(folder, path.TrimStart('/') + (path.EndsWith('/') ? "index.html" : ""));
        if (!File.Exists(file))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            file = Path.Combine(folder, "404.html");
        }

        // Set only where the site's own headers leave it open, as a host does.
        if (string.IsNullOrEmpty(context.Response.ContentType) && ContentTypes.TryGetContentType(file, out var type))
            context.Response.ContentType = type;
        await context.Response.SendFileAsync(file);
    }
}
