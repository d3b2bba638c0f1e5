using System.Collections.Immutable;
using OpenStatement.Diagnostics;
using static OpenStatement.Loading.Problem;

namespace OpenStatement.Loading;

/// <summary>Commentary, glossary and pages that are not built the way their place on the site needs.</summary>
internal static class DocumentDiagnostics
{
    public static ImmutableArray<DiagnosticRule> Rules { get; } =
    [
        new("OS1520", Severity.Error, "A heading in commentary is not one of the headings in site.yml."),
        new("OS1521", Severity.Error, "Commentary has words before its first section."),
        new("OS1522", Severity.Error, "A section stands twice in one file."),
        new("OS1523", Severity.Warning, "A section, or a file that one voice wrote, has no words."),
        new("OS1524", Severity.Error, "The glossary holds something other than terms with definitions."),
        new("OS1525", Severity.Error, "A page has the address of a page that the program makes itself."),
    ];

    public static Diagnostic UnknownSection(SourceLocation location, string heading, IReadOnlyCollection<string> known) => Error(
        "OS1520", location,
        $"Found the second-level heading {Wording.Quote(heading)}.",
        $"Expected a heading from site.yml: {Wording.List(known)}.",
        Wording.DidYouMean(heading, known, "Use one of them, or write the heading with three # signs if it belongs inside a section."));

    public static Diagnostic TextBeforeSections(SourceLocation location) => Error(
        "OS1521", location,
        "Found words before the first second-level heading, so nobody can tell who is speaking.",
        "Expected a second-level heading from site.yml first.",
        "Put the heading of the section above these words.");

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

    public static Diagnostic NotADefinition(SourceLocation location) => Error(
        "OS1524", location,
        "Found something other than a term with its definition.",
        "Expected a term on one line and its definition on the next, after a colon and a space.",
        "Write it in this way, with an empty line between one definition and the next term.");

    public static Diagnostic ReservedPage(SourceLocation location, string slug) => Error(
        "OS1525", location,
        $"Found a page named {slug}.",
        "Expected another name, because the program makes a page with this address itself.",
        "Rename the file.");
}
