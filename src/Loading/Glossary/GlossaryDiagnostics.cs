namespace OpenStatement.Loading;

/// <summary>Words and abbreviations that readers are not helped with.</summary>
internal static class GlossaryDiagnostics
{
    public static ImmutableArray<DiagnosticRule> Rules { get; } =
    [
        new("OS1524", Severity.Error, "The glossary holds something other than terms with definitions."),
        new("OS1541", Severity.Warning, "An abbreviation is explained nowhere."),
        new("OS1542", Severity.Error, "Two entries of the glossary have a name in common."),
    ];

    public static Diagnostic Unexplained(Located<string> abbreviation) => Warning(
        "OS1541", abbreviation.Location,
        $"Found the abbreviation {Wording.Quote(abbreviation.Value)}, which is explained nowhere.",
        "Expected an abbreviation that the glossary explains, so that its first use on each page leads readers there.",
        $"Explain it in {GlossaryReader.Path}, as in \"Crown Prosecution Service (CPS)\", or list it under "
        + $"{SiteKeys.KnownAbbreviations.Name} in {SiteKeys.Path}.");

    public static Diagnostic DefinedTwice(Located<GlossaryTerm> again, string name, Located<GlossaryTerm> first) => Error(
        "OS1542", again.Location,
        FormattableString.Invariant(
            $"Found the name {Wording.Quote(name)}, which is already that of the entry {Wording.Quote(first.Value.Term)} in line {first.Location.Line}."),
        "Expected names that belong to one entry only, whether as words or as an abbreviation.",
        "Put both explanations into one entry, or take the abbreviation out of one of the two terms.");

    public static Diagnostic NotADefinition(SourceLocation location) => Error(
        "OS1524", location,
        "Found something other than a term with its definition.",
        "Expected a term on one line and its definition on the next, after a colon and a space.",
        "Write it in this way, with an empty line between one definition and the next term.");
}
