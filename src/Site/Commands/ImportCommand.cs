using System.CommandLine;

namespace OpenStatement.Site;

/// <summary>Takes figures from official files into a release.</summary>
public static class ImportCommand
{
    public const string Name = "import";

    private static readonly Argument<string[]> Files = new("files")
    {
        Description = "Sheets of the publishers' workbooks (.ods, .xlsx), each saved as CSV first, plain or packed with gzip.",
        Arity = ArgumentArity.OneOrMore,
    };

    private static readonly Option<ReleaseId?> Release = new("--release")
    {
        Description = "The release that takes the figures, by the month its period ends, such as 2025-12.",
        HelpName = "month",
        Required = true,
        CustomParser = SharedOptions.ParseRelease,
    };

    private static readonly Option<DateOnly?> Until = new("--until")
    {
        Description = "Leave out periods that end after this day. [default: the last day of the release]",
        HelpName = "day",
        CustomParser = SharedOptions.ParseDay,
    };

    public static Command Create(HostEnvironment host)
    {
        var command = new Command(
            Name,
            "Take a release's figures from official statistics, by the mapping tables in data/. Publishers give them as workbooks: "
            + "open one, save each sheet of figures as CSV UTF-8, and name the new files here. Periods that they hold are replaced, all others stay.")
        {
            Files, Release, Until, SharedOptions.Root, SharedOptions.Format,
        };
        command.SetAction(parsed => Run(parsed, host));
        return command;
    }

    private static int Run(ParseResult parsed, HostEnvironment host)
    {
        var problems = new DiagnosticCollector();
        var files = parsed.GetRequiredValue(Files).Select(file => Path.GetFullPath(file, host.CurrentFolder));
        var result = FiguresImport.Run(
            new ImportRequest(SharedOptions.RootOf(parsed, host), [.. files], parsed.GetValue(Release)!.Value, parsed.GetValue(Until)), problems);

        var report = new ConsoleReport(host.Output, SharedOptions.FormatOf(parsed));
        report.Write(problems.ToSorted());
        report.Write(result is null ? "Nothing was imported." : Summary(result));
        return result is null ? ExitCodes.ContentErrors : ExitCodes.Good;
    }

    private static string Summary(ImportResult result)
    {
        var done = result.Changed
            ? FormattableString.Invariant($"Wrote {result.Observations} figures into {result.Path}.")
            : $"{result.Path} already says what the files say.";
        var latest = result.Measures.GroupBy(measure => measure.Latest)
            .OrderByDescending(same => same.Key)
            .Select(same => $"{LatestPeriod(same.Key)}: {string.Join(", ", same.Select(measure => measure.Id))}.");
        return $"{done} Latest periods in the files:\n{string.Join('\n', latest)}";
    }

    private static string LatestPeriod(Period? period) => period is { } days
        ? FormattableString.Invariant($"{days.Start:yyyy-MM-dd} to {days.End:yyyy-MM-dd}")
        : "none";
}
