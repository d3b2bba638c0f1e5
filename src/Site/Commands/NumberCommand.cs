using System.CommandLine;

namespace OpenStatement.Site;

/// <summary>Keeps the numbers of a statement's paragraphs, so that they never come to stand for others.</summary>
public static class NumberCommand
{
    public const string Name = "number";

    private static readonly Argument<ReleaseId?> Release = new("release")
    {
        Description = "The release, by the month its period ends, such as 2025-12.",
        Arity = ArgumentArity.ExactlyOne,
        CustomParser = SharedOptions.ParseRelease,
    };

    public static Command Create(HostEnvironment host)
    {
        var command = new Command(
            Name,
            "Keep the numbers of a statement's paragraphs with their first words in data/<release>/paragraphs.csv. Rows that are there already stay as they are.")
        {
            Release, SharedOptions.Root, SharedOptions.Format,
        };
        command.SetAction(parsed => Run(parsed, host));
        return command;
    }

    private static int Run(ParseResult parsed, HostEnvironment host)
    {
        var problems = new DiagnosticCollector();
        var release = parsed.GetRequiredValue(Release)!.Value;
        var result = ParagraphNumbering.Run(SharedOptions.RootOf(parsed, host), release, SiteFeatures.ReservedNames, problems);

        var report = new ConsoleReport(host.Output, SharedOptions.FormatOf(parsed));
        report.Write(problems.ToSorted());
        report.Write(result is { } written ? Summary(written) : problems.HasErrors ? "Nothing was written." : NotNumbered(release));
        return result is null ? ExitCodes.ContentErrors : ExitCodes.Good;
    }

    private static string Summary(NumberingResult result) => result.Changed
        ? FormattableString.Invariant($"Wrote the numbers of {result.Paragraphs} paragraphs into {result.Path}.")
        : FormattableString.Invariant($"{result.Path} already holds the numbers of all {result.Paragraphs} paragraphs.");

    private static string NotNumbered(ReleaseId release) =>
        $"Nothing was written: there is no statement {release} with numbered paragraphs. Its statement.md would say numbered_paragraphs: yes.";
}
