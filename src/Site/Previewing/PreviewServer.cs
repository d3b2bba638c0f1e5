using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace OpenStatement.Site;

/// <summary>Shows the site on this machine and builds it again whenever its content changes.</summary>
public static class PreviewServer
{
    /// <summary>Runs until it is cancelled. Throws an <see cref="IOException"/> when the port is taken.</summary>
    /// <param name="request">What to show.</param>
    /// <param name="port">0 for any that is free.</param>
    /// <param name="host">Where the address is told.</param>
    /// <param name="cancellation">Ends it.</param>
    public static async Task RunAsync(BuildRequest request, int port, HostEnvironment host, CancellationToken cancellation)
    {
        // Watching before the first build, so that no change during it is missed.
        using var watcher = new ContentWatcher([Path.Combine(request.Root, "input"), Path.Combine(request.Root, "data")]);
        var builder = new PreviewBuilder(request, host);
        var site = new PreviewSite(await builder.BuildAsync(cancellation));

        await using var server = Create(site, port, cancellation);
        await server.StartAsync(cancellation);
        await host.Output.WriteLineAsync($"Preview at {server.Urls.Single()}/ – Ctrl+C ends it.");
        await host.Output.FlushAsync(cancellation);
        try
        {
            while (true)
            {
                await watcher.WaitAsync(cancellation);
                site.Replace(await builder.BuildAsync(cancellation));
            }
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            await server.StopAsync(CancellationToken.None);
        }
    }

    private static WebApplication Create(PreviewSite site, int port, CancellationToken stopping)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(options =>
        {
            options.AddServerHeader = false;
            options.Listen(IPAddress.Loopback, port);
        });
        var server = builder.Build();
        server.Run(context => AnswerAsync(context, site, stopping));
        return server;
    }

    private static Task AnswerAsync(HttpContext context, PreviewSite site, CancellationToken stopping)
    {
        // Drafts are shown here: another website must not read them under a name of its own that leads to this machine.
        if (context.Request.Host.Host is not ("127.0.0.1" or "localhost"))
            context.Response.StatusCode = StatusCodes.Status421MisdirectedRequest;
        else if (!HttpMethods.IsGet(context.Request.Method) && !HttpMethods.IsHead(context.Request.Method))
            context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
        else if (context.Request.Path == ReloadScript.EventsPath)
            return SendEventsAsync(context, site, stopping);
        else
            return SendAsync(context, PreviewAnswers.To(site.Current, context.Request.Path.Value ?? "/"));
        return Task.CompletedTask;
    }

    private static async Task SendAsync(HttpContext context, PreviewAnswer answer)
    {
        context.Response.StatusCode = answer.Status;
        foreach (var (name, value) in answer.Headers)
            context.Response.Headers[name] = value;
        context.Response.ContentLength = answer.Body.Length;
        if (HttpMethods.IsGet(context.Request.Method))
            await context.Response.Body.WriteAsync(answer.Body, context.RequestAborted);
    }

    /// <summary>Server-sent events: the name of the version now, and of every later one as soon as it can be seen.</summary>
    private static async Task SendEventsAsync(HttpContext context, PreviewSite site, CancellationToken stopping)
    {
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, stopping);
        context.Response.ContentType = "text/event-stream";
        context.Response.Headers.CacheControl = "no-store";
        try
        {
            await foreach (var version in site.VersionsAsync(ending.Token))
            {
                await context.Response.WriteAsync($"event: version\ndata: {version.Name}\n\n", ending.Token);
                await context.Response.Body.FlushAsync(ending.Token);
            }
        }
        catch (OperationCanceledException)
        {
            // The page was closed, or the preview ends.
        }
    }
}
