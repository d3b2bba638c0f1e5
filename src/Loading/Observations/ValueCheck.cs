namespace OpenStatement.Loading;

/// <summary>Each figure is possible in itself, and a missing one says why.</summary>
internal static class ValueCheck
{
    public static IEnumerable<Diagnostic> Run(ContentIndex index) =>
        from release in index.Content.Releases
        from series in release.Observations.Series
        from problem in Run(series, release.Observations, index.Measures.GetValueOrDefault(series.Series.Key.Measure))
        select problem;

    private static IEnumerable<Diagnostic> Run(LocatedSeries series, ObservationFile file, Measure? measure)
    {
        for (var i = 0; i < series.Lines.Length; i++)
        {
            if (FindProblem(series.Series.Observations[i], measure, new Place(file, series.Lines[i])) is { } problem)
                yield return problem;
        }
    }

    private static Diagnostic? FindProblem(in Observation observation, Measure? measure, Place place)
    {
        var (unit, isSecret) = (measure?.Unit, measure?.Disclosive is true);
        if (observation.Value is not { } value)
        {
            return (observation.Markers & MarkerSymbols.ForAbsence) == 0
                ? ObservationDiagnostics.MissingValue(place.Locate(ObservationTable.Value))
                : null;
        }

        if (observation.Markers.HasFlag(Markers.Confidential))
            return ObservationDiagnostics.ConfidentialValue(place.Locate(ObservationTable.Value));
        if (unit is Unit.Percent && value is < 0 or > 100)
            return ObservationDiagnostics.PercentOutOfRange(place.Locate(ObservationTable.Value), value, isSecret);
        if (unit is Unit.Count && value != decimal.Truncate(value))
            return ObservationDiagnostics.CountNotWhole(place.Locate(ObservationTable.Value), value, isSecret);
        return observation.Basis switch
        {
            { Denominator: <= 0 } basis => ObservationDiagnostics.DenominatorNotPositive(place.Locate(ObservationTable.Denominator), basis),
            { } basis when unit is Unit.Percent && basis.Numerator > basis.Denominator =>
                ObservationDiagnostics.NumeratorAbove(place.Locate(ObservationTable.Numerator), basis, isSecret),
            { } basis when unit is Unit.Percent && !IsNear(value, basis) =>
                ObservationDiagnostics.NotOfItsCounts(place.Locate(ObservationTable.Value), value, basis, isSecret),
            _ => null,
        };
    }

    /// <summary>
    /// Whether a percentage lies within the range of chance around that of its counts, as far as its digits can tell. A
    /// weighted survey may differ that much from its counts; further off, the range would not hold the figure it is printed
    /// with.
    /// </summary>
    private static bool IsNear(decimal value, Proportion basis)
    {
        var rounding = new decimal(5, 0, 0, isNegative: false, (byte)Math.Min(value.Scale + 1, 28));
        return WilsonInterval.Of(basis)?.Times(100) is { } range && range.Lower - rounding <= value && value <= range.Upper + rounding;
    }

    private readonly record struct Place(ObservationFile File, int Line)
    {
        public SourceLocation Locate(Field column) => File.Locate(column, Line);
    }
}

/// <summary>Percentages, rates and scores that could point to a person come with the counts they are judged by.</summary>
internal static class DisclosureCheck
{
    public static IEnumerable<Diagnostic> Run(ContentIndex index) =>
        index.Content.Releases.SelectMany(release => Run(release.Observations, index));

    /// <summary>One for each measure of a release, where its first such figure stands.</summary>
    private static IEnumerable<Diagnostic> Run(ObservationFile file, ContentIndex index) =>
        from series in file.Series
        where index.Measures.GetValueOrDefault(series.Series.Key.Measure) is { Disclosive: true, Unit: not Unit.Count }
        from line in LinesToJudge(series)
        group line by series.Series.Key.Measure into measure
        select ObservationDiagnostics.NothingToJudgeBy(
            file.Locate(ObservationTable.Numerator, measure.Min()), measure.Key, measure.Count());

    private static IEnumerable<int> LinesToJudge(LocatedSeries series) =>
        series.Series.Observations.Zip(series.Lines).Where(pair => pair.First is { Value: not null, Basis: null })
            .Select(pair => pair.Second);
}
