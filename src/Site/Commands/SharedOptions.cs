using System.CommandLine;
using System.CommandLine.Parsing;

namespace OpenStatement.Site;

/// <summary>Options that mean the same in every command that has them.</summary>
public static class SharedOptions
{
    public static Option<string> Root { get; } = new("--root")
    {
        Description = "The folder that holds input/ and data/. [default: the current folder]",
        HelpName = "folder",
    };

    public static Option<string> Output { get; } = new("--output")
    {
        Description = "The folder that will hold the site. [default: output/ in the root]",
        HelpName = "folder",
    };

    public static Option<DateOnly?> Date { get; } = new("--date")
    {
        Description = "The day to build for, such as 2026-01-15: statements published later are drafts. [default: today]",
        HelpName = "day",
        CustomParser = ParseDay,
    };

    public static Option<string> Format { get; } = NewFormat();

    public static Option<bool> NoIndex { get; } = new("--no-index")
    {
        Description = "Ask search engines to leave the site out, as for a trial.",
    };

    public static Option<Uri?> Url { get; } = new("--url")
    {
        Description = "Where the site will be published, in place of the address in input/site.yml.",
        HelpName = "address",
        CustomParser = ParseUrl,
    };

    public static string RootOf(ParseResult parsed, HostEnvironment host) =>
        Path.GetFullPath(parsed.GetValue(Root) ?? "", host.CurrentFolder);

    /// <summary>What every command that makes a site asks for, as far as it has these options.</summary>
    public static BuildRequest RequestOf(ParseResult parsed, HostEnvironment host, bool isPreview = false) => new(
        RootOf(parsed, host),
        parsed.GetValue(Date) ?? host.Today,
        isPreview,
        IsIndexed: !isPreview && !parsed.GetValue(NoIndex),
        parsed.GetValue(Url));

    public static string OutputOf(ParseResult parsed, HostEnvironment host) => parsed.GetValue(Output) is { } output
        ? Path.GetFullPath(output, host.CurrentFolder)
        : Path.Combine(RootOf(parsed, host), "output");

    public static DiagnosticFormat FormatOf(ParseResult parsed) =>
        parsed.GetValue(Format) == "github" ? DiagnosticFormat.GitHub : DiagnosticFormat.Text;

    /// <summary>For the parser of an option whose value is a day.</summary>
    public static DateOnly? ParseDay(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return day;
        result.AddError($"'{text}' is not a day written like 2026-01-15.");
        return null;
    }

    /// <summary>For the parser of an argument or option whose value is a release.</summary>
    public static ReleaseId? ParseRelease(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (!ReleaseId.TryParse(text, out var release))
            result.AddError($"'{text}' is not a month written like 2025-12.");
        return release;
    }

    private static Uri? ParseUrl(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (Uri.TryCreate(text, UriKind.Absolute, out var url) && url.Scheme is "https" or "http" && url is { AbsolutePath: "/", Query: "", Fragment: "" })
            return url;
        result.AddError($"'{text}' is not a web address without a path, like https://example.org.");
        return null;
    }

    private static Option<string> NewFormat()
    {
        var format = new Option<string>("--format")
        {
            Description = "How problems are written: for people, or for GitHub to show beside the files.",
            DefaultValueFactory = _ => "text",
        };
        format.AcceptOnlyFromAmong("text", "github");
        return format;
    }
}
