namespace OpenStatement.Loading;

/// <summary>Percentages, rates and scores that could point to a person come with the counts they are judged by.</summary>
internal static class DisclosureCheck
{
    public static IEnumerable<Diagnostic> Run(ContentIndex index) => index.Content.Releases.SelectMany(release => Run(release.Observations, index));

    /// <summary>One for each measure of a release, where its first such figure stands.</summary>
    private static IEnumerable<Diagnostic> Run(ObservationFile file, ContentIndex index) =>
        from series in file.Series
        where index.Measures.GetValueOrDefault(series.Series.Key.Measure) is { Disclosive: true, Unit: not Unit.Count }
        from line in LinesToJudge(series)
        group line by series.Series.Key.Measure into measure
        select ObservationDiagnostics.NothingToJudgeBy(file.Locate(ObservationTable.Numerator, measure.Min()), measure.Key, measure.Count());

    private static IEnumerable<int> LinesToJudge(LocatedSeries series) =>
        series.Series.Observations.Zip(series.Lines).Where(pair => pair.First is { Value: not null, Basis: null }).Select(pair => pair.Second);
}
