using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace OpenStatement.Site;

/// <summary>Understands the command line and runs what it asks for.</summary>
public static class CommandLine
{
    /// <summary>Returns one of <see cref="ExitCodes"/>.</summary>
    public static async Task<int> RunAsync(IReadOnlyList<string> arguments, HostEnvironment host, CancellationToken cancellation = default)
    {
        var parsed = Commands(host).Parse(arguments);
        // The whole help would bury the one line that says what is wrong.
        if (parsed.Action is ParseErrorAction mistake)
            mistake.ShowHelp = false;
        // Time for a cancelled build to take its staging folder away.
        var configuration = new InvocationConfiguration
        {
            Output = host.Output,
            Error = host.Error,
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = TimeSpan.FromSeconds(10),
        };
        try
        {
            var code = await parsed.InvokeAsync(configuration, cancellation);
            return parsed.Action is ParseErrorAction ? ExitCodes.Failure : code;
        }
        catch (Exception exception) when (Failures.Sentence(exception) is { } sentence)
        {
            await host.Error.WriteLineAsync(sentence);
            return exception is OperationCanceledException ? ExitCodes.Stopped : ExitCodes.Failure;
        }
    }

    private static RootCommand Commands(HostEnvironment host)
    {
        var root = new RootCommand("Publishes a police and crime commissioner's quarterly statement as a website. Without a command it builds the site.");
        root.Subcommands.Add(BuildCommand.Create(host));
        root.Subcommands.Add(CheckCommand.Create(host));
        root.Subcommands.Add(PreviewCommand.Create(host));
        root.Subcommands.Add(ImportCommand.Create(host));
        root.Subcommands.Add(NumberCommand.Create(host));
        BuildCommand.MakeDefault(root, host);

        var help = root.Options.OfType<HelpOption>().Single();
        help.Action = new HelpWithExamples((HelpAction)help.Action!);
        return root;
    }
}
