using System.CommandLine;

namespace OpenStatement.Site;

/// <summary>Builds the site and publishes it into the output folder.</summary>
public static class BuildCommand
{
    public const string Name = "build";

    public static Command Create(HostEnvironment host)
    {
        var command = new Command(Name, "Build the site and put it in the place of the last one, if all is well.");
        MakeDefault(command, host);
        return command;
    }

    /// <summary>Makes a command do what this one does.</summary>
    public static void MakeDefault(Command command, HostEnvironment host)
    {
        Option[] options = [SharedOptions.Root, SharedOptions.Output, SharedOptions.Date, SharedOptions.Format, SharedOptions.NoIndex, SharedOptions.Url];
        foreach (var option in options)
            command.Options.Add(option);
        command.SetAction((parsed, cancellation) => RunAsync(parsed, host, cancellation));
    }

    private static async Task<int> RunAsync(ParseResult parsed, HostEnvironment host, CancellationToken cancellation)
    {
        var request = SharedOptions.RequestOf(parsed, host);
        var output = SharedOptions.OutputOf(parsed, host);
        var started = host.Clock.GetTimestamp();

        using var staging = StagingFolder.Open(request.Root, output);
        var outcome = await ConsoleProgress.ShowAsync(host, progress => Pipeline.RunAsync(request, staging, progress, cancellation));

        var report = new ConsoleReport(host.Output, SharedOptions.FormatOf(parsed));
        report.Write(outcome.Problems);
        var folder = Shown(output, host.CurrentFolder);
        if (outcome.Errors > 0)
        {
            report.Write($"{Counts.Problems(outcome)}. Nothing was published; what was in {folder} is as it was.");
            return ExitCodes.ContentErrors;
        }

        report.Write($"Built {Counts.Made(outcome, staging)} in {Counts.Seconds(host.Clock.GetElapsedTime(started))}, with {Counts.Problems(outcome)}. The site is in {folder}.");
        if (Counts.LeftOut(outcome) is { } drafts)
            report.Write(drafts);
        report.Write($"Look at it: dotnet run --project src/Site -- preview{RootOption(parsed)}");
        return ExitCodes.Good;
    }

    private static string RootOption(ParseResult parsed) => parsed.GetValue(SharedOptions.Root) is { } root ? $" --root {root}" : "";

    /// <summary>A folder beneath the current one by its short name, any other by its full one.</summary>
    private static string Shown(string folder, string currentFolder)
    {
        var relative = Path.GetRelativePath(currentFolder, folder);
        return relative.StartsWith("..", StringComparison.Ordinal) ? folder : relative;
    }
}
