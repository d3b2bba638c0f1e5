namespace OpenStatement.Loading;

/// <summary>Settings and front matter whose YAML cannot be used.</summary>
internal static class FrontMatterDiagnostics
{
    public static ImmutableArray<DiagnosticRule> Rules { get; } =
    [
        new("OS1401", Severity.Error, "The settings cannot be read from some line on."),
        new("OS1402", Severity.Error, "The settings use a sign of YAML that is not allowed here: & * or !."),
        new("OS1403", Severity.Error, "The settings are nested too deeply."),
        new("OS1404", Severity.Error, "A key has a name that is not known."),
        new("OS1405", Severity.Error, "A key that is needed is not there."),
        new("OS1406", Severity.Error, "A key holds text where a list is needed, or the other way round."),
        new("OS1407", Severity.Error, "A file does not start with front matter."),
        new("OS1408", Severity.Error, "The front matter is not closed."),
        new("OS1409", Severity.Error, "A key stands twice."),
        new("OS1410", Severity.Error, "A # sign in the text of a key cuts off what follows it."),
        new("OS1411", Severity.Error, "A file starts with front matter, but has no keys."),
    ];

    public static Diagnostic UnreadableYaml(SourceLocation location) => Error(
        "OS1401", location,
        "Found settings that cannot be read from about here on.",
        "Expected lines of the form \"key: value\", indented with spaces.",
        "Put a value that contains a colon or starts with a sign such as @ or [ between double quotation marks, and indent with "
        + "spaces, not tabs.");

    public static Diagnostic ForbiddenYaml(SourceLocation location) => Error(
        "OS1402", location,
        "Found a value that starts with &, * or !, which have a special meaning.",
        "Expected plain text, lists and keys only.",
        "Put the value between double quotation marks.");

    public static Diagnostic TooDeep(SourceLocation location, int deepest) => Error(
        "OS1403", location,
        string.Create(CultureInfo.InvariantCulture, $"Found more than {deepest} levels inside each other."),
        "Expected the keys that docs/data-format.md lists.",
        "Take away brackets or indentation that are not meant.");

    public static Diagnostic UnknownKey(SourceLocation location, string key, ImmutableArray<Field> known) => Error(
        "OS1404", location,
        $"Found the key {Wording.Quote(key)}.",
        $"Expected {Wording.List(known.Select(field => field.Name))}.",
        known.Where(field => field.Children.Any(child => child.Name == key)).ToList() is [var group]
            ? $"Indent it by two spaces, so that it belongs to {group.Name}."
            : Wording.DidYouMean(key, known.Select(field => field.Name), "Remove it, or check how far it is indented."));

    public static Diagnostic MissingKey(SourceLocation location, Field key) => Error(
        "OS1405", location,
        $"Found no value for the key {key.Name}.",
        $"Expected {KindWords.Expect(key)}.",
        $"Add it: {Wording.StartSmall(key.Description)}");

    public static Diagnostic WrongShape(SourceLocation location, string found, string place, string expected) => Error(
        "OS1406", location,
        $"Found {found} for {place}.",
        $"Expected {expected}.",
        "Compare it with the example in docs/data-format.md.");

    public static Diagnostic NoFrontMatter(SourceLocation location) => Error(
        "OS1407", location,
        "Found no front matter.",
        "Expected a first line of three hyphens, then lines of the form \"key: value\", then again three hyphens.",
        "Add these lines at the very top of the file; docs/data-format.md lists the keys.");

    public static Diagnostic FrontMatterNotClosed(SourceLocation location) => Error(
        "OS1408", location,
        "Found front matter that starts here and does not end.",
        "Expected a line of three hyphens after the last key.",
        "Add a line with --- below the keys.");

    public static Diagnostic NoKeys(SourceLocation location) => Error(
        "OS1411", location,
        "Found front matter at the top of a file that has no keys.",
        "Expected words only.",
        "Remove the two lines of hyphens and what stands between them.");

    public static Diagnostic DuplicateKey(SourceLocation location, string key) => Error(
        "OS1409", location,
        $"Found the key {key} a second time.",
        "Expected each key once.",
        "Remove one of the two.");

    public static Diagnostic CutText(SourceLocation location, string text) => Error(
        "OS1410", location,
        $"Found {Wording.Quote(text)} before a # sign; it and what follows would be left out as a comment.",
        "Expected text with a # sign between double quotation marks, and comments on lines of their own.",
        "Put the whole text between straight double quotation marks.");
}
