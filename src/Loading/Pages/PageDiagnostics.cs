namespace OpenStatement.Loading;

/// <summary>Pages that cannot have the address of their name.</summary>
internal static class PageDiagnostics
{
    public static ImmutableArray<DiagnosticRule> Rules { get; } =
    [
        new("OS1010", Severity.Error, "The name of a page's file cannot be part of an address."),
        new("OS1525", Severity.Error, "A page has the address of a page that the program makes itself."),
    ];

    public static Diagnostic NameNotKebabCase(string path, string name) => Error(
        "OS1010", new(path),
        $"Found the file name {Wording.Quote(name)}.",
        "Expected small letters and digits with single hyphens between words, because the name becomes part of an address.",
        KebabCase.From(name) is { Length: > 0 } id ? $"Rename it to {id}.md." : "Rename it.");

    public static Diagnostic ReservedPage(SourceLocation location, string slug) => Error(
        "OS1525", location,
        $"Found a page named {slug}.",
        "Expected another name, because the program makes a page with this address itself.",
        "Rename the file.");
}
