namespace OpenStatement.Loading;

/// <summary>Markdown that cannot be shown safely, or not to everybody.</summary>
internal static class MarkdownDiagnostics
{
    public static ImmutableArray<DiagnosticRule> Rules { get; } =
    [
        new("OS1501", Severity.Error, "HTML is written in Markdown."),
        new("OS1502", Severity.Error, "An image is placed in Markdown."),
        new("OS1503", Severity.Error, "A link uses a scheme that is not allowed, such as javascript:."),
        new("OS1504", Severity.Error, "A link depends on the page it stands on."),
        new("OS1505", Severity.Error, "A link leads nowhere or has a faulty address."),
        new("OS1506", Severity.Error, "A link has no words."),
        new("OS1507", Severity.Error, "A heading is of a higher level than its place on the page allows."),
        new("OS1508", Severity.Error, "A heading leaves out a level."),
        new("OS1509", Severity.Error, "A heading has no words."),
        new("OS1510", Severity.Error, "Lists, quotations or brackets are nested too deeply."),
        new("OS1511", Severity.Error, "A heading has no space after its # signs."),
        new("OS1512", Severity.Error, "A table is written in Markdown."),
    ];

    public static Diagnostic RawHtml(SourceLocation location, string html) => Error(
        "OS1501", location,
        $"Found HTML: {Wording.Quote(html)}.",
        "Expected Markdown only, because HTML could bring unsafe code onto the page.",
        "Write it in Markdown, or put it between backquotes (`) if the signs themselves are meant.");

    public static Diagnostic Image(SourceLocation location) => Error(
        "OS1502", location,
        "Found an image.",
        "Expected words only, because charts are drawn from the figures and pictures of text cannot be read by everybody.",
        "Take the image away and say in words what it shows.");

    public static Diagnostic Table(SourceLocation location) => Error(
        "OS1512", location,
        "Found a table.",
        "Expected words or a list, because a table in Markdown has no caption for readers who cannot see it.",
        "Say it in words or as a list, or put the figures into observations.csv, from which tables are made.");

    public static Diagnostic ForbiddenLink(SourceLocation location, string target) => Error(
        "OS1503", location,
        $"Found a link to {Wording.Quote(target)}.",
        "Expected an address that starts with https:, http:, mailto:, tel:, # or a single /.",
        "Link to a web page, or take the link away.");

    public static Diagnostic RelativeLink(SourceLocation location, string target) => Error(
        "OS1504", location,
        $"Found a link to {Wording.Quote(target)}, which depends on the page it stands on.",
        "Expected a path from the root of the site, such as /priorities/, or a full web address.",
        "Write the whole path with a slash at its start and without dots, or https:// before the name of a website.");

    public static Diagnostic UnreadableLink(SourceLocation location, string target) => Error(
        "OS1505", location,
        $"Found a link to {Wording.Quote(target)}, which is not a whole address.",
        "Expected a full address, such as https://www.gov.uk/ or mailto:office@northshire.example.",
        "Copy the address again; it has no spaces or backslashes.");

    public static Diagnostic LinkWithoutWords(SourceLocation location) => Error(
        "OS1506", location,
        "Found a link without words.",
        "Expected words that say where the link leads, for people who hear the page.",
        "Write them between the square brackets.");

    public static Diagnostic HeadingTooHigh(SourceLocation location, int level, int first) => Error(
        "OS1507", location,
        string.Create(CultureInfo.InvariantCulture, $"Found a heading of level {level}."),
        string.Create(CultureInfo.InvariantCulture,
            $"Expected level {first} or lower here, because the page sets the headings above it itself."),
        string.Create(CultureInfo.InvariantCulture, $"Write {first} # signs before the heading."));

    public static Diagnostic HeadingSkipped(SourceLocation location, int level, int expected) => Error(
        "OS1508", location,
        string.Create(CultureInfo.InvariantCulture, $"Found a heading of level {level}."),
        string.Create(CultureInfo.InvariantCulture,
            $"Expected level {expected} at most, because people who use a screen reader find their way by the levels."),
        string.Create(CultureInfo.InvariantCulture, $"Write {expected} # signs before the heading."));

    public static Diagnostic EmptyHeading(SourceLocation location) => Error(
        "OS1509", location,
        "Found a heading without words.",
        "Expected words after the # signs.",
        "Write them, or take the # signs away.");

    public static Diagnostic HeadingWithoutSpace(SourceLocation location, string line) => Error(
        "OS1511", location,
        $"Found {Wording.Quote(line)}, which is no heading but would be shown with its # signs.",
        "Expected a space between the # signs and the words.",
        "Put a space after the last # sign.");

    public static Diagnostic TooDeep(SourceLocation location) => Error(
        "OS1510", location,
        "Found lists, quotations, brackets or a table nested too deeply to be read.",
        "Expected a few levels at most.",
        "Look for long runs of signs such as >, [ or *, and take them away.");
}
