using System.CommandLine;

namespace OpenStatement.Site;

/// <summary>Shows the site on this machine, drafts included, and shows it again after every change.</summary>
public static class PreviewCommand
{
    public const string Name = "preview";

    private const int HighestPort = 65535;

    private static readonly Option<int> Port = NewPort();

    public static Command Create(HostEnvironment host)
    {
        var command = new Command(Name, "Show the site on this machine, with its drafts, and show it again after every save. Ctrl+C ends it.")
        {
            SharedOptions.Root, SharedOptions.Date, Port,
        };
        command.SetAction((parsed, cancellation) => RunAsync(parsed, host, cancellation));
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, HostEnvironment host, CancellationToken cancellation)
    {
        await PreviewServer.RunAsync(SharedOptions.RequestOf(parsed, host, isPreview: true), parsed.GetValue(Port), host, cancellation);
        return ExitCodes.Good;
    }

    private static Option<int> NewPort()
    {
        var port = new Option<int>("--port")
        {
            Description = "The port to answer at; 0 for any that is free.",
            DefaultValueFactory = _ => 5080,
        };
        port.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && int.TryParse(token.Value, out var number) && number is < 0 or > HighestPort)
                result.AddError($"A port is a number from 0 to {HighestPort}.");
        });
        return port;
    }
}
