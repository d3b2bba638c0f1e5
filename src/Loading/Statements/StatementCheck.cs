namespace OpenStatement.Loading;

/// <summary>Measures, priorities and voices that the words of a release name are there.</summary>
internal static class StatementCheck
{
    public static IEnumerable<Diagnostic> Run(ContentIndex index) =>
        index.Content.Releases.SelectMany(release => (IEnumerable<Diagnostic>)
        [
            .. Duplicates.Find(release.Statement.OmittedMeasures, StatementKeys.Measure, omitted => omitted.Measure),
            .. index.MeasureIdsInReleases.CheckAll(release.Statement.OmittedMeasures, StatementKeys.Measure, omitted => omitted.Measure),
            .. index.PriorityIds.CheckAll(release.Commentaries.SelectMany(commentary => commentary.Priorities)),
            .. index.VoiceIds.CheckAll(release.Commentaries.Select(commentary => commentary.Voice).OfType<Located<string>>()),
        ]);
}

/// <summary>The dates of a release follow each other, and its name is that of its quarter.</summary>
internal static class ReleaseDatesCheck
{
    public static IEnumerable<Diagnostic> Run(ContentIndex index) => index.Content.Releases.SelectMany(Run);

    private static IEnumerable<Diagnostic> Run(ReleaseContent release)
    {
        var (statement, locate) = release.Statement.Statement;
        if (!statement.Period.Fits(Frequency.Quarter))
            yield return ReleaseDiagnostics.NotAQuarter(locate(StatementKeys.PeriodEnd), statement.Period);
        else if (statement.Period.End != release.Id.LastDay)
            yield return ReleaseDiagnostics.WrongMonth(locate(StatementKeys.PeriodEnd), release.Id, statement.Period.End);

        if (statement.Published < statement.DataAsAt)
            yield return ReleaseDiagnostics.PublishedTooEarly(locate(StatementKeys.Published), statement);
        if (statement.NextDue is { } due && due <= statement.Published)
            yield return ReleaseDiagnostics.DueTooEarly(locate(StatementKeys.NextDue), due, statement.Published);

        foreach (var omitted in release.Statement.OmittedMeasures.Where(omitted => omitted.Value.Expected <= statement.Published))
            yield return ReleaseDiagnostics.ExpectedTooEarly(
                omitted.Locate(StatementKeys.Expected), omitted.Value.Expected!.Value, statement.Published);
        foreach (var variation in release.Statement.Variations.Where(variation => variation.Value.Date < statement.Published))
            yield return ReleaseDiagnostics.ChangedTooEarly(
                variation.Locate(StatementKeys.Date), variation.Value.Date, statement.Published);
    }
}
