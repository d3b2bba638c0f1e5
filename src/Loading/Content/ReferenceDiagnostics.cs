namespace OpenStatement.Loading;

/// <summary>Values that lead nowhere, stand twice or contradict each other between rows and files.</summary>
internal static class ReferenceDiagnostics
{
    public static ImmutableArray<DiagnosticRule> Rules { get; } =
    [
        new("OS1621", Severity.Error, "An id is used that is defined nowhere."),
        new("OS1622", Severity.Error, "An id or a name that must be the only one stands twice."),
        new("OS1626", Severity.Error, "A reason that readers are owed is missing."),
        new("OS1630", Severity.Error, "An id stands for something else on the pages it is for."),
        new("OS1632", Severity.Error, "An id or the name of a page cannot be the name of a file on Windows."),
    ];

    public static Diagnostic ReservedId(SourceLocation location, string kind, string id) => Error(
        "OS1630", location,
        $"Found {Wording.WithArticle(kind)} with the id {id}.",
        "Expected another id, because this one stands for another part of the pages.",
        "Choose an id that says more, and use it in the other files too.");

    public static Diagnostic NameOfADevice(SourceLocation location, string kind, string id) => Error(
        "OS1632", location,
        $"Found {Wording.WithArticle(kind)} with the {(kind == "page" ? "name" : "id")} {id}.",
        "Expected another, because it becomes the name of a file or folder, and Windows keeps this one for a device.",
        "Choose one that says more, and use it in the other files too.");

    public static Diagnostic Unknown(SourceLocation location, string id, Definitions definitions) => Error(
        "OS1621", location,
        $"Found the {definitions.Kind} {Wording.Quote(id)}.",
        $"Expected the id of {Wording.WithArticle(definitions.Kind)} that {definitions.Place} defines.",
        id.Contains(',')
            ? SeparateIds(location)
            : Wording.DidYouMean(id, definitions.Ids, $"Correct the id, or add the {definitions.Kind} to {definitions.Place}.")
                + definitions.Advice);

    public static Diagnostic Duplicate(SourceLocation location, string what, SourceLocation first) => Error(
        "OS1622", location,
        FormattableString.Invariant($"Found {what} a second time; it first stands in line {first.Line}."),
        "Expected it once.",
        "Remove one of the two, or give one another name.");

    public static Diagnostic NoReason(SourceLocation location, string why) => Error(
        "OS1626", location,
        "Found no reason.",
        $"Expected one, because {why}.",
        "Write one or two plain sentences for the public.");

    private static string SeparateIds(SourceLocation location) => location.Path.EndsWith(".csv", StringComparison.Ordinal)
        ? "Several ids are separated by spaces, not commas: take the comma away."
        : "Write each id on a line of its own, after a hyphen and without a comma.";
}
