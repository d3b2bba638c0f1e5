namespace OpenStatement.Loading;

/// <summary>Sentences whose figures, typed by hand, contradict the data.</summary>
internal static class ClaimDiagnostics
{
    public static ImmutableArray<DiagnosticRule> Rules { get; } =
    [
        new("OS1531", Severity.Warning, "A figure typed in a sentence is not that of the period the sentence names."),
        new("OS1532", Severity.Warning, "A change typed in a sentence is not the one that the figures show."),
        new("OS1533", Severity.Warning, "The change of a percentage is given as a percentage, not in percentage points."),
        new("OS1534", Severity.Warning, "A period is called the latest, but is not the latest of its release."),
        new("OS1535", Severity.Warning, "A period is called the baseline, but is not the baseline of the settings."),
        new("OS1536", Severity.Warning, "A small count is typed of a measure whose small counts are withheld."),
    ];

    /// <summary>Does not repeat what was typed of a measure whose small counts could point to a person.</summary>
    public static Diagnostic WrongFigure(
        LocatedSentence sentence, NumberMention number, KnownFigures known, ImmutableArray<PeriodFigure> figures) => Warning(
        "OS1531", sentence.Locate(number.Start),
        $"Found {(known.Measure.Disclosive ? "another number" : Words(sentence, number.Start, number.End))} as a figure of {known.Measure.Id}.",
        $"Expected {Wording.List(figures.Select(figure => $"{Number(figure.Value, known.Measure)} for the {PeriodWords.Name(figure.Period)}"))}, as in the data of this release.",
        figures.Select(known.NameOf).OfType<FigureName>().Select(name => Quotation(known.Measure, name))
            .ToList() is { Count: > 0 } quotations
            ? $"Write {Wording.List(quotations)} in its place, which is filled in from the data, or correct the number."
            : "Correct the number.");

    public static Diagnostic WrongChange(LocatedSentence sentence, int start, int end, KnownFigures known, Change change) => Warning(
        "OS1532", sentence.Locate(start),
        $"Found {Words(sentence, start, end)} as a change of {known.Measure.Id}.",
        $"Expected what the data of this release show: {Moved(change, known.Measure)}.",
        Fix(known, change));

    public static Diagnostic PercentForPoints(LocatedSentence sentence, ChangeClaim claim, KnownFigures known, Change change) => Warning(
        "OS1533", sentence.Locate(claim.Start),
        $"Found {Words(sentence, claim.Start, claim.End)} as a change of {known.Measure.Id}, which is a percentage itself.",
        $"Expected percentage points: {Moved(change, known.Measure)}.",
        Fix(known, change));

    public static Diagnostic NotTheLatest(LocatedSentence sentence, PeriodMention period, Period latest, Measure? measure) => Warning(
        "OS1534", sentence.Locate(period.Start),
        $"Found {Words(sentence, period.Start, period.End)} called the latest.",
        $"Expected the {PeriodWords.Name(latest)}, the latest of this release.",
        measure is null
            ? "Correct the name of the period."
            : $"Write {Quotation(measure, latest.Months == 12 ? FigureName.Period : FigureName.LatestPeriod)} in its place, or correct it.");

    public static Diagnostic NotTheBaseline(LocatedSentence sentence, PeriodMention period, Period baseline) => Warning(
        "OS1535", sentence.Locate(period.Start),
        $"Found {Words(sentence, period.Start, period.End)} called the baseline.",
        $"Expected the {PeriodWords.Name(baseline)}, which site.yml names.",
        "Correct the name of the period.");

    /// <summary>Does not repeat the number: whoever publishes the words keeps the report as well.</summary>
    public static Diagnostic SmallCount(LocatedSentence sentence, NumberMention number, Measure measure, int threshold) => Warning(
        "OS1536", sentence.Locate(number.Start),
        $"Found a count of {measure.Id} typed that is under {threshold.ToString(CultureInfo.InvariantCulture)}; such counts are withheld.",
        "Expected no count that could point to a person.",
        $"Say it without the number, or write {Quotation(measure, FigureName.Latest)}, which shows [c] where the figure is withheld.");

    private static string Fix(KnownFigures known, Change change) =>
        change.Later.Period == (known.Summary.OnAYearAgo?.Later.Period) && change.Earlier.Period == known.Summary.OnAYearAgo?.Earlier.Period
            ? $"Write {Quotation(known.Measure, FigureName.ChangeOnYearBefore)} in its place, which is filled in from the data, or correct the words."
        : change.Earlier.Period == known.Summary.OnBaseline?.Earlier.Period && change.Later.Period == known.Summary.OnBaseline?.Later.Period
            ? $"Write {Quotation(known.Measure, FigureName.ChangeOnBaseline)} in its place, which is filled in from the data, or correct the words."
        : "Correct the words.";

    /// <summary>"from 4,496 in the year ending December 2024 to 4,706 in the year ending December 2025, up 4.7%".</summary>
    private static string Moved(Change change, Measure measure)
    {
        var words = $"from {Number(change.Earlier.Value, measure)} in the {PeriodWords.Name(change.Earlier.Period)} to {Number(change.Later.Value, measure)} in the {PeriodWords.Name(change.Later.Period)}";
        if (change.Direction is Direction.Same)
            return $"{words}, no change";
        var way = change.Direction is Direction.Up ? "up" : "down";
        var size = Math.Abs(change.Difference);
        return measure.Unit is Unit.Percent ? $"{words}, {way} {Digits(size, measure.Decimals)} percentage points"
            : change.Earlier.Value == 0 ? words
            : $"{words}, {way} {Digits(size / change.Earlier.Value * 100, 1)}%";
    }

    private static string Number(decimal value, Measure measure) =>
        measure.Unit is Unit.Percent ? $"{Digits(value, measure.Decimals)}%" : Digits(value, measure.Decimals);

    private static string Digits(decimal value, int decimals) =>
        Math.Round(value, decimals, MidpointRounding.AwayFromZero).ToString($"N{decimals}", CultureInfo.InvariantCulture);

    private static string Words(LocatedSentence sentence, int start, int end) => Wording.Quote(sentence.Text[start..end]);

    private static string Quotation(Measure measure, FigureName name) => $"{{{measure.Id} {QuotableFigures.Of(name).Name}}}";
}
