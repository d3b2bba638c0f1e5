namespace OpenStatement.Loading;

/// <summary>Values that lead nowhere, stand twice or contradict each other between rows and files.</summary>
internal static class ReferenceDiagnostics
{
    public static ImmutableArray<DiagnosticRule> Rules { get; } =
    [
        new("OS1621", Severity.Error, "An id is used that is defined nowhere."),
        new("OS1622", Severity.Error, "An id or a name that must be the only one stands twice."),
        new("OS1623", Severity.Error, "A proxy does not name the national metric it stands in for."),
        new("OS1624", Severity.Error, "A measure that is not a proxy names a metric it stands in for."),
        new("OS1625", Severity.Error, "A proxy stands in for a measure that is not a national metric."),
        new("OS1626", Severity.Error, "A reason that readers are owed is missing."),
        new("OS1627", Severity.Error, "An area is part of itself, directly or by way of others."),
        new("OS1628", Severity.Error, "The baseline is not twelve whole months."),
        new("OS1629", Severity.Error, "A voice that speaks of several priorities has no section in site.yml."),
        new("OS1630", Severity.Error, "An id stands for something else on the pages it is for."),
        new("OS1631", Severity.Error, "A baseline ends after the figures do."),
        new("OS1632", Severity.Error, "An id or the name of a page cannot be the name of a file on Windows."),
        new("OS1633", Severity.Error, "A measure's files would have the name of another file of a release."),
        new("OS1639", Severity.Error, "A change is to be called large from less than a moderate one."),
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

    public static Diagnostic NameOfAFile(SourceLocation location, string id) => Error(
        "OS1633", location,
        $"Found a measure with the id {id}.",
        "Expected another id, because each release has a file of this name that is about all of its measures.",
        "Choose an id that says more, and use it in the other files too.");

    public static Diagnostic LargeBeforeModerate(SourceLocation location, decimal moderateFrom, decimal largeAbove) => Error(
        "OS1639", location,
        FormattableString.Invariant($"Found {moderateFrom * 100:0} for moderate_from_percent and {largeAbove * 100:0} for large_above_percent."),
        "Expected the first to be less than the second; 10 and 25 are the usual values of those that are left out.",
        "Correct one of them: a change is small below the first, moderate from there on and large above the second.");

    public static Diagnostic Unknown(SourceLocation location, string id, Definitions definitions) => Error(
        "OS1621", location,
        $"Found the {definitions.Kind} {Wording.Quote(id)}.",
        $"Expected the id of {Wording.WithArticle(definitions.Kind)} that {definitions.Place} defines.",
        id.Contains(',')
            ? SeparateIds(location)
            : Wording.DidYouMean(id, definitions.Ids, $"Correct the id, or add the {definitions.Kind} to {definitions.Place}.") + definitions.Advice);

    public static Diagnostic Duplicate(SourceLocation location, string what, SourceLocation first) => Error(
        "OS1622", location,
        FormattableString.Invariant($"Found {what} a second time; it first stands in line {first.Line}."),
        "Expected it once.",
        "Remove one of the two, or give one another name.");

    public static Diagnostic ProxyWithoutMetric(SourceLocation location, string measure, IEnumerable<string> national) => Error(
        "OS1623", location,
        $"Found the proxy {measure} without the national metric it stands in for.",
        $"Expected the id of a measure with the role national: {Wording.List(national)}.",
        "Fill in proxy_for, or change the role to local.");

    public static Diagnostic MetricWithoutProxy(SourceLocation location, Measure measure) => Error(
        "OS1624", location,
        $"Found a metric that {measure.Id} stands in for, although its role is {EnumWords.Of(measure.Role)}.",
        "Expected proxy_for to be empty, unless the role is proxy.",
        "Empty the cell, or change the role to proxy.");

    public static Diagnostic ProxyForOther(SourceLocation location, Measure other) => Error(
        "OS1625", location,
        $"Found {other.Id}, whose role is {EnumWords.Of(other.Role)}.",
        "Expected a measure with the role national.",
        "Name the national metric itself, or correct the role of the other measure.");

    public static Diagnostic NoReason(SourceLocation location, string why) => Error(
        "OS1626", location,
        "Found no reason.",
        $"Expected one, because {why}.",
        "Write one or two plain sentences for the public.");

    public static Diagnostic AreaInItself(SourceLocation location, IEnumerable<string> path) => Error(
        "OS1627", location,
        $"Found an area that is part of itself: {string.Join(" in ", path)}.",
        "Expected each area to be part of a larger one, or of none.",
        "Correct the parent.");

    public static Diagnostic BaselineNotAYear(SourceLocation location, Period period) => Error(
        "OS1628", location,
        $"Found the baseline {Wording.Days(period)}.",
        "Expected twelve whole months; one of the other baselines may also be several years long.",
        "Correct the first or the last day.");

    public static Diagnostic BaselineInTheFuture(SourceLocation location, Period period, Period latest) => Error(
        "OS1631", location,
        $"Found the baseline {Wording.Days(period)}.",
        $"Expected a time before the quarter of the latest statement, {Wording.Days(latest)}.",
        "Correct the year.");

    public static Diagnostic VoiceWithoutSection(SourceLocation location, string voice) => Error(
        "OS1629", location,
        $"Found the voice {voice}, which speaks in none of the sections in site.yml.",
        "Expected a section with this voice, whose heading can stand above its words.",
        "Add the voice to a section in site.yml, or name another voice.");

    private static string SeparateIds(SourceLocation location) => location.Path.EndsWith(".csv", StringComparison.Ordinal)
        ? "Several ids are separated by spaces, not commas: take the comma away."
        : "Write each id on a line of its own, after a hyphen and without a comma.";
}
