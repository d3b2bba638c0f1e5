namespace OpenStatement.Presentation;

/// <summary>Says where somebody asserts something else about a measure than in the statement before.</summary>
internal static class ChangedAssessments
{
    public static IEnumerable<MeasureChange> In(MeasureEdition edition)
    {
        var release = edition.Edition.Release;
        var now = Assertions(edition.Measure, release, edition.Context);
        var before = edition.Previous is { } previous ? Assertions(edition.Measure, previous.Release, edition.Context) : "";
        return (now, before) switch
        {
            _ when now == before => [],
            ("", _) => [new(ChangeKind.Assessment, $"No longer in the statement: {before}.")],
            (_, "") => [new(ChangeKind.Assessment, $"{now}.", ReasonOf(edition))],
            _ => [new(ChangeKind.Assessment, $"{now}. In the statement before: {before}.", ReasonOf(edition))],
        };
    }

    /// <summary>"Force says: stable. Force says: 3rd of 8"; empty where nobody says anything.</summary>
    private static string Assertions(Measure measure, Release release, SiteContext context) => string.Join(
        ". ", new[] { Assessments.TrendOf(measure, release, context), Assessments.PlaceOf(measure, release, context) }.OfType<string>());

    private static string? ReasonOf(MeasureEdition edition) => Assessments.Of(edition.Measure, edition.Edition.Release)?.Reason;
}
