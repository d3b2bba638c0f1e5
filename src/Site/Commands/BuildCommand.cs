using System.CommandLine;

namespace OpenStatement.Site;

/// <summary>Builds the site and publishes it into the output folder.</summary>
public static class BuildCommand
{
    public const string Name = "build";

    public static Command Create(Surroundings surroundings)
    {
        var command = new Command(Name, "Build the site and put it in the place of the last one, if all is well.");
        MakeDefault(command, surroundings);
        return command;
    }

    /// <summary>Makes a command do what this one does.</summary>
    public static void MakeDefault(Command command, Surroundings surroundings)
    {
        Option[] options = [SharedOptions.Root, SharedOptions.Output, SharedOptions.Date, SharedOptions.Format, SharedOptions.NoIndex, SharedOptions.Url];
        foreach (var option in options)
            command.Options.Add(option);
        command.SetAction((parsed, cancellation) => RunAsync(parsed, surroundings, cancellation));
    }

    private static async Task<int> RunAsync(ParseResult parsed, Surroundings surroundings, CancellationToken cancellation)
    {
        var request = SharedOptions.RequestOf(parsed, surroundings);
        var output = SharedOptions.OutputOf(parsed, surroundings);
        var started = surroundings.Clock.GetTimestamp();

        using var staging = StagingFolder.Open(request.Root, output);
        var outcome = await ConsoleProgress.ShowAsync(surroundings, progress => Pipeline.RunAsync(request, staging, progress, cancellation));

        var report = new ConsoleReport(surroundings.Output, SharedOptions.FormatOf(parsed));
        report.Write(outcome.Problems);
        var folder = Shown(output, surroundings.CurrentFolder);
        if (outcome.Errors > 0)
        {
            report.Write($"{Counts.Problems(outcome)}. Nothing was published; what was in {folder} is as it was.");
            return ExitCodes.ContentErrors;
        }

        report.Write($"Built {Counts.Made(outcome, staging)} in {Counts.Seconds(surroundings.Clock.GetElapsedTime(started))}, with {Counts.Problems(outcome)}. The site is in {folder}.");
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
