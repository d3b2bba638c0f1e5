using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace OpenStatement.Site;

/// <summary>The usual help, followed by examples of the command it is about.</summary>
public sealed class HelpWithExamples(HelpAction usual) : SynchronousCommandLineAction
{
    private const string Start = "dotnet run --project src/Site --";

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        var result = usual.Invoke(parseResult);
        var output = parseResult.InvocationConfiguration.Output;
        output.WriteLine("Examples:");
        foreach (var (arguments, meaning) in ExamplesOf(parseResult.CommandResult.Command))
            output.WriteLine($"  {Start} {arguments}\n      {meaning}");
        output.WriteLine();
        return result;
    }

    private static (string Arguments, string Meaning)[] ExamplesOf(Command command) => command.Name switch
    {
        CheckCommand.Name =>
        [
            ("check", "Say what is wrong with the content, and write nothing."),
            ("check --format github", "The same, in a form that GitHub shows beside the files."),
        ],
        PreviewCommand.Name =>
        [
            ("preview", "Show the site with its drafts, and again after every save."),
            ("preview --port 0", "The same, at a port that is free."),
        ],
        ImportCommand.Name =>
        [
            ("import --release 2025-12 prc-pfa-mar2013-onwards.csv.gz", "Take a release's figures from an official file."),
            ("import --release 2023-06 --until 2023-06-30 figures.csv", "Leave out periods that end after a day."),
        ],
        NumberCommand.Name =>
        [
            ("number 2025-12", "Keep the numbers of a statement's paragraphs when it is published."),
        ],
        _ =>
        [
            ("build", "Build the site of this folder into output/."),
            ("build --root ../our-site --output /tmp/site", "Build the site of another folder, into another folder."),
            ("build --date 2026-01-15", "Build it as it will be on a day to come."),
        ],
    };
}
