namespace OpenStatement.Loading;

/// <summary>Commentary that is not built the way its place on the site needs.</summary>
internal static class CommentaryDiagnostics
{
    public static ImmutableArray<DiagnosticRule> Rules { get; } =
    [
        new("OS1520", Severity.Error, "A heading in commentary is not one of the headings in site.yml."),
        new("OS1521", Severity.Error, "Commentary has words before its first section."),
        new("OS1522", Severity.Error, "A section stands twice in one file."),
        new("OS1523", Severity.Warning, "A section, or a file that one voice wrote, has no words."),
        new("OS1526", Severity.Warning, "Commentary on a priority leaves out a section that site.yml has."),
        new("OS1527", Severity.Error, "The heading of a section is written as bold text."),
        new("OS1612", Severity.Warning, "A priority has no commentary in a release."),
        new("OS1629", Severity.Error, "A voice that speaks of several priorities has no section in site.yml."),
    ];

    public static Diagnostic VoiceWithoutSection(SourceLocation location, string voice) => Error(
        "OS1629", location,
        $"Found the voice {voice}, which speaks in none of the sections in site.yml.",
        "Expected a section with this voice, whose heading can stand above its words.",
        "Add the voice to a section in site.yml, or name another voice.");

    public static Diagnostic UnknownSection(SourceLocation location, string heading, IReadOnlyCollection<string> known) => Error(
        "OS1520", location,
        $"Found the second-level heading {Wording.Quote(heading)}.",
        $"Expected a heading from site.yml: {Wording.List(known)}.",
        Wording.DidYouMean(heading, known, "Use one of them, or write the heading with three # signs if it belongs inside a section."));

    public static Diagnostic TextBeforeSections(SourceLocation location, string? bold) => Error(
        "OS1521", location,
        "Found words before the first second-level heading, so nobody can tell who is speaking.",
        "Expected a second-level heading from site.yml first.",
        bold is null
            ? "Put the heading of the section above these words."
            : $"Put the heading of the section above these words; if {Wording.Quote(bold)} is meant as one, write {Wording.Quote($"## {bold}")}.");

    public static Diagnostic DuplicateSection(SourceLocation location, string heading) => Error(
        "OS1522", location,
        $"Found the section {Wording.Quote(heading)} a second time.",
        "Expected each section once in a file.",
        "Put both texts under one heading.");

    public static Diagnostic EmptySection(SourceLocation location) => Warning(
        "OS1523", location,
        "Found nothing to read here.",
        "Expected at least one sentence.",
        "Write it, or take the heading or the file away.");

    public static Diagnostic MissingSections(SourceLocation location, string priority, IEnumerable<string> headings) => Warning(
        "OS1526", location,
        $"Found no section {Wording.List(headings.Select(Wording.Quote))} on the priority {priority}.",
        "Expected every section of site.yml, in this file or in one that one voice wrote.",
        "Write the sections that are missing, so that readers are not left to wonder.");

    public static Diagnostic BoldHeading(SourceLocation location, string heading) => Error(
        "OS1527", location,
        $"Found {Wording.Quote(heading)} as bold text, so that what follows belongs to the section above it.",
        "Expected a second-level heading where a section starts.",
        $"Write {Wording.Quote($"## {heading}")} in place of the asterisks.");

    public static Diagnostic NoCommentary(string folder, string priority) => Warning(
        "OS1612", new($"{folder}/{priority}.md"),
        $"Found no commentary on the priority {priority} in this release.",
        "Expected this file, or one whose front matter names the priority.",
        "Add it, so that readers learn what stands behind the figures.");
}
