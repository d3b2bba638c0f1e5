namespace OpenStatement.Site;

/// <summary>What a build did, in numbers and words.</summary>
public static class Counts
{
    /// <summary>"95 pages and 231 other files (4.2 MB)".</summary>
    public static string Made(BuildOutcome outcome, SiteSink sink)
    {
        var pages = outcome.Site?.Pages.Length ?? 0;
        return $"{Of(pages, "page")} and {Of(sink.Files.Length - pages, "other file")} ({Megabytes(sink.Bytes)})";
    }

    /// <summary>"2 errors and 1 warning", "1 warning" or "no warnings".</summary>
    public static string Problems(BuildOutcome outcome) => outcome switch
    {
        { Errors: 0, Warnings: 0 } => "no warnings",
        { Errors: 0 } => Of(outcome.Warnings, "warning"),
        { Warnings: 0 } => Of(outcome.Errors, "error"),
        _ => $"{Of(outcome.Errors, "error")} and {Of(outcome.Warnings, "warning")}",
    };

    /// <summary>"1 draft was left out: 2026-03 (to be published on 18 August 2026)."; null when there is none.</summary>
    public static string? LeftOut(BuildOutcome outcome) => outcome.LeftOut switch
    {
        [] => null,
        [var draft] => $"1 draft was left out: {Draft(draft)}.",
        var drafts => $"{drafts.Length} drafts were left out: {Sentences.List([.. drafts.Select(Draft)])}.",
    };

    public static string Seconds(TimeSpan time) => string.Create(CultureInfo.InvariantCulture, $"{time.TotalSeconds:0.00} s");

    private static string Draft(Release release) => $"{release.Id} (to be published on {Dates.Day(release.Statement.Published)})";

    private static string Of(int number, string what) => string.Create(CultureInfo.InvariantCulture, $"{number:N0} {what}{(number == 1 ? "" : "s")}");

    private static string Megabytes(long bytes) => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1e6:0.0} MB");
}
