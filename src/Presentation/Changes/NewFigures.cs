namespace OpenStatement.Presentation;

/// <summary>Says which figures a statement is the first to give.</summary>
internal static class NewFigures
{
    public static IEnumerable<MeasureChange> In(MeasureEdition edition)
    {
        if (edition.Own is not { } own)
            return edition.WasInPrevious ? [NotIncluded(edition)] : [];
        var listed = own.Observations.Where(observation => IsNew(observation, edition)).ToList();
        var given = listed.Where(observation => IsShown(observation, edition)).ToList();
        var isExpected = edition.Before is not null && edition.WasInPrevious;
        return [.. given.Count == 0 && isExpected ? [] : new[] { Published(given, own, edition) }, .. Withheld(listed.Count(observation => observation.IsSuppressed))];
    }

    /// <summary>"Burglary: 480 in the quarter ending December 2025": the newest of the figures; null where there is none to show.</summary>
    public static string? Newest(MeasureEdition edition) =>
        edition.Own?.Observations.LastOrDefault(observation => IsNew(observation, edition) && IsShown(observation, edition)) is { Value: not null } newest
            ? $"{edition.Measure.Title}: {Words(newest, edition.Measure)}"
            : null;

    private static MeasureChange Published(List<Observation> given, Series own, MeasureEdition edition)
    {
        // The sentence may sum up any time, so it stands only where no time is withheld, and where it says more.
        var sentence = given.Count > 0 && !edition.Withheld.IsAny ? Headlines.Sentence(edition.Summary) : null;
        var detail = sentence == $"{Newest(edition)}." ? null : sentence;
        var first = edition.Before is null;
        var start = first ? $"First published, with figures from {Dates.Month(own.Observations[0].Period.Start)} on" : edition.WasInPrevious ? "" : "In the statement again";
        var figures = given.Count switch
        {
            0 => "",
            _ when first => $"Latest figure: {Words(given[^1], edition.Measure)}.",
            1 => $"New figure: {Words(given[0], edition.Measure)}.",
            _ => $"{Numbers.Write(given.Count)} new figures, the latest {Words(given[^1], edition.Measure)}.",
        };
        return new MeasureChange(ChangeKind.Published, string.Join(' ', new[] { start.Length == 0 ? "" : $"{start}.", figures }.Where(words => words.Length > 0)), detail);
    }

    private static IEnumerable<MeasureChange> Withheld(int count) => count switch
    {
        0 => [],
        1 => [new(ChangeKind.Withheld, "1 new figure is withheld so that nobody can be identified.")],
        _ => [new(ChangeKind.Withheld, $"{Numbers.Write(count)} new figures are withheld so that nobody can be identified.")],
    };

    private static MeasureChange NotIncluded(MeasureEdition edition) =>
        new(ChangeKind.NotIncluded, "Not in this statement.", Absences.Reason(edition.Measure, edition.Edition.Release, edition.Context));

    private static bool IsNew(Observation observation, MeasureEdition edition) =>
        !observation.Markers.HasFlag(Markers.Forecast) && edition.GivenBefore(observation.Period) is null;

    private static bool IsShown(Observation observation, MeasureEdition edition) =>
        observation.Value is not null && !edition.Withheld.Touches(observation.Period);

    private static string Words(in Observation observation, Measure measure) =>
        $"{Headlines.Value(new PeriodFigure(observation.Period, observation.Value!.Value, observation.Markers), measure)} {Dates.In(observation.Period)}";
}
