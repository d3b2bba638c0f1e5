namespace OpenStatement.Loading;

/// <summary>Single values that are missing or written wrongly.</summary>
internal static class ValueDiagnostics
{
    public static ImmutableArray<DiagnosticRule> Rules { get; } =
    [
        new("OS1201", Severity.Error, "A value that is needed was left empty."),
        new("OS1202", Severity.Error, "A number is not written as a number."),
        new("OS1203", Severity.Error, "A date is not written year-month-day, or there is no such day."),
        new("OS1204", Severity.Error, "A word is not one of those that are allowed."),
        new("OS1205", Severity.Error, "An id is not written in small letters and digits joined by hyphens."),
        new("OS1206", Severity.Error, "A whole number is not whole, or is too small or too great."),
        new("OS1207", Severity.Error, "A web address is not complete."),
        new("OS1208", Severity.Error, "An e-mail address is not complete."),
        new("OS1209", Severity.Error, "A marker is not one of the known symbols in square brackets."),
        new("OS1210", Severity.Error, "A period ends before it starts."),
        new("OS1211", Severity.Error, "The site's address has something after its host name."),
        new("OS1212", Severity.Error, "A release is not named by year and month."),
        new("OS1213", Severity.Error, "A time is not written as hours and minutes."),
    ];

    public static Diagnostic Missing(FieldText value, Field field) => Error(
        "OS1201", value.Location,
        $"Found nothing in {value.Place}.",
        $"Expected {KindWords.Expect(field)}.",
        $"Fill it in: {Wording.StartSmall(field.Description)}");

    public static Diagnostic Number(FieldText value, Field field) => Error(
        "OS1202", value.Location, Found(value), "Expected a number such as 1234.5.",
        NumberMistake.Advise(value.Text, value.Location.Path.EndsWith($"/{Folders.Observations}", StringComparison.Ordinal)));

    public static Diagnostic Date(FieldText value, Field field) => Error(
        "OS1203", value.Location, Found(value), "Expected a date written year-month-day, such as 2025-10-01.",
        DateMistake.Advise(value.Text, value.Location.Path.EndsWith(".csv", StringComparison.Ordinal)));

    public static Diagnostic Release(FieldText value, Field field) => Error(
        "OS1212", value.Location,
        Found(value),
        $"Expected the year and month that name a release, such as {field.Example}.",
        ReleaseMistake.Advise(value.Text));

    public static Diagnostic Time(FieldText value, Field field) => Error(
        "OS1213", value.Location, Found(value), $"Expected hours and minutes, such as {field.Example}.",
        "Write two digits for the hour and two for the minute, with a colon between them, without am or pm.");

    public static Diagnostic Choice(FieldText value, IReadOnlyCollection<string> allowed) => Error(
        "OS1204", value.Location,
        Found(value),
        $"Expected {Wording.List(allowed)}.",
        Wording.DidYouMean(value.Text, allowed, "Write one of these words exactly as shown."));

    public static Diagnostic Id(FieldText value, Field field) => Error(
        "OS1205", value.Location,
        Found(value),
        "Expected an id of small letters and digits, with single hyphens between words, such as burglary-rate.",
        KebabCase.From(value.Text) is { Length: > 0 } id ? $"Write \"{id}\" here and wherever the id is used." : "Choose another id.");

    public static Diagnostic WholeNumber(FieldText value, Field field) => Error(
        "OS1206", value.Location,
        Found(value),
        $"Expected {KindWords.Expect(field)}.",
        NumberMistake.AdviseWhole(value.Text));

    public static Diagnostic Url(FieldText value, Field field) => Error(
        "OS1207", value.Location,
        Found(value),
        $"Expected a full web address, such as {field.Example}.",
        "Copy the address from the address bar of the browser, with https:// at its start.");

    public static Diagnostic UrlWithPath(FieldText value) => Error(
        "OS1211", value.Location,
        Found(value),
        "Expected the address of a whole site, with nothing after the host name.",
        "Take away everything from the first single slash on; a site has a host name of its own.");

    public static Diagnostic Email(FieldText value, Field field) => Error(
        "OS1208", value.Location,
        Found(value),
        $"Expected an e-mail address, such as {field.Example}.",
        "Write one address with an @ in it and nothing around it.");

    public static Diagnostic Markers(FieldText value, Field field) => Error(
        "OS1209", value.Location,
        Found(value),
        $"Expected symbols in square brackets, side by side, none twice, out of {Wording.List(MarkerSymbols.All.Select(symbol => $"[{symbol.Letter}]"))}.",
        "Write for example [p], or [r][e] for two, in small letters and without spaces.");

    public static Diagnostic PeriodBackwards(FieldText end, DateOnly start) => Error(
        "OS1210", end.Location,
        Found(end),
        $"Expected a day on or after the start of the period, {Wording.Day(start)}.",
        "Correct whichever of the two dates is wrong.");

    public static Diagnostic InPlainText(FieldText value, string quotation) => Error(
        "OS1515", value.Location,
        $"Found {Wording.Quote(quotation)} in {value.Place}.",
        "Expected plain words; figures are filled in only in commentary, introductions, pages and the glossary.",
        "Type the figure itself, or say it without one.");

    private static string Found(FieldText value) => $"Found {Wording.Quote(value.Text)} in {value.Place}.";
}
