namespace OpenStatement.Presentation;

/// <summary>Makes the lists of key facts about a measure: each comparison with its two periods and both figures.</summary>
internal static class Facts
{
    /// <summary>What a reader of a priority should know first.</summary>
    public static ImmutableArray<Fact> Of(MeasureSummary summary, SiteContext context) =>
    [
        .. Optional(summary.TwelveMonths, twelve => Year(twelve, summary.Measure)),
        .. Optional(summary.OnYearBefore, change => Comparison("On the 12 months before", change, summary, context)),
        .. Latest(summary),
        .. summary.Survey?.Latest is null ? [] : Range(summary),
        .. OnMainBaseline(summary, context),
        .. Optional(summary.Extreme, extreme => LookingBack(extreme, summary.Measure)),
        .. Optional(summary.Group, group => Group(group, context)),
        .. Elsewhere(summary, context),
    ];

    /// <summary>What stands beside a table of all comparisons: the latest figures, without comparing them again.</summary>
    public static ImmutableArray<Fact> OfFigures(MeasureSummary summary, SiteContext context) =>
    [
        .. Optional(summary.TwelveMonths, twelve => Year(twelve, summary.Measure)),
        .. Latest(summary),
        .. Range(summary),
        .. Optional(summary.Extreme, extreme => LookingBack(extreme, summary.Measure)),
        .. Elsewhere(summary, context),
    ];

    /// <summary>What the page of an area says of the figures themselves.</summary>
    public static ImmutableArray<Fact> OfArea(MeasureSummary summary, SiteContext context) =>
    [
        .. Optional(summary.TwelveMonths, twelve => Year(twelve, summary.Measure)),
        .. Optional(summary.OnYearBefore, change => Comparison("On the 12 months before", change, summary, context)),
        .. Latest(summary),
        .. summary.Survey?.Latest is null ? [] : Range(summary),
    ];

    private static Fact Year(PeriodFigure twelve, Measure measure) =>
        new(IsYearly(measure) ? "Latest year" : "Latest 12 months", Headlines.Value(twelve, measure), Sentence(Dates.Name(twelve.Period)));

    /// <summary>A yearly figure is not given twice.</summary>
    private static ImmutableArray<Fact> Latest(MeasureSummary summary) => summary.TwelveMonths is not null && IsYearly(summary.Measure)
        ? []
        : Optional(summary.Latest, latest => new Fact(
            $"Latest {Labels.Of(summary.Measure.Frequency).ToLowerInvariant()}", Headlines.Value(latest, summary.Measure), LatestDetail(latest, summary)));

    private static ImmutableArray<Fact> Range(MeasureSummary summary) => summary.Survey switch
    {
        null => [],
        { Latest: { } latest } survey => [new Fact("Likely range", SurveyWords.Range(latest.Interval, summary.Measure), SurveyWords.OnTheRange(survey, summary.Measure))],
        _ => [new Fact("Likely range", "Not known", SurveyWords.NoCounts)],
    };

    private static Fact LookingBack(Extreme extreme, Measure measure) =>
        new("Looking back", Sentences.Capitalise(ExtremeWords.Of(extreme)), ExtremeWords.Detail(extreme, measure));

    /// <summary>Also why there is no comparison, where a reader would look for one.</summary>
    private static ImmutableArray<Fact> OnMainBaseline(MeasureSummary summary, SiteContext context) => summary.Baselines switch
    {
        [{ Change: { } change }, ..] => [Comparison("On the baseline", change, summary, context)],
        [{ Reason: not null } main, ..] when summary.TwelveMonths is not null =>
            [new Fact("On the baseline", "Not compared", BaselineWords.WhyNot(main, summary.Measure))],
        _ => [],
    };

    private static bool IsYearly(Measure measure) => measure.Frequency.IsYear();

    private static Fact Comparison(string term, Change change, MeasureSummary summary, SiteContext context)
    {
        var (measure, years) = (summary.Measure, change.Earlier.Period.Months / 12);
        var earlier = $"{Numbers.Write(change.Earlier.Value, measure)} {(years > 1 ? "a year, on average, " : "")}{Dates.In(change.Earlier.Period)}";
        var difference = Comparisons.HasNoDifference(change, measure) ? "" : $": {Comparisons.Difference(change, measure)}";
        return new Fact(term, "", $"{Numbers.Write(change.Later.Value, measure)}, against {earlier}{difference}.", ChangeLabel.Of(change, summary, context.Settings.Methods));
    }

    private static string LatestDetail(PeriodFigure latest, MeasureSummary summary) =>
        summary.OnSamePeriodLastYear is { } change
            ? $"{Dates.Span(latest.Period)}. It was {Numbers.Write(change.Earlier.Value, summary.Measure)} {(summary.Measure.Frequency is Frequency.Snapshot ? "on" : "in")} {Labels.SamePeriod(summary.Measure.Frequency)}."
            : $"{Sentence(Dates.Name(latest.Period))}";

    private static Fact Group(GroupComparison group, SiteContext context)
    {
        var place = GroupWords.Place(group, context.Settings.Force.Area);
        return new Fact(
            "Among similar forces", Sentences.Capitalise(place),
            $"{GroupWords.AgainstAverage(group, context.Settings.Force.Area)}, {Dates.Name(group.Period)}. It is {GroupWords.Band(group, context.Settings.Force.Area)}.");
    }

    private static ImmutableArray<Fact> Elsewhere(MeasureSummary summary, SiteContext context)
    {
        if (summary.Elsewhere.IsEmpty)
            return [];
        var figures = summary.Elsewhere.Select(other => $"{context.Areas[other.Area].Name}: {Headlines.Value(other.Figure, summary.Measure)}");
        return [new Fact("In other areas", "", $"{string.Join("; ", figures)}. {Sentence(Dates.Name(summary.Latest!.Period))}")];
    }

    private static string Sentence(string name) => $"{Sentences.Capitalise(name)}.";

    private static ImmutableArray<Fact> Optional<T>(T? value, Func<T, Fact> fact)
        where T : class => value is null ? [] : [fact(value)];
}
