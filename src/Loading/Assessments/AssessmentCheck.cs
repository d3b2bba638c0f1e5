namespace OpenStatement.Loading;

/// <summary>Each assessment asserts something, a trend in the words used for trends, and a place as one of so many.</summary>
internal static class AssessmentCheck
{
    public static IEnumerable<Diagnostic> Run(ContentIndex index) =>
        index.Content.Releases.SelectMany(release => release.Assessments).Select(FindProblem).OfType<Diagnostic>();

    private static Diagnostic? FindProblem(Row<Assessment> assessment) => assessment.Value switch
    {
        { Trend: null, Benchmark: null } => AssessmentDiagnostics.AssertsNothing(assessment.Locate(AssessmentTable.Trend)),
        { Benchmark: { Rank: null, Of: not null } or { Rank: not null, Of: null } } =>
            AssessmentDiagnostics.HalfAPlace(assessment.Locate(AssessmentTable.Rank)),
        { Benchmark: { Rank: { } rank, Of: { } of } } when rank > of =>
            AssessmentDiagnostics.PlaceBeyondLast(assessment.Locate(AssessmentTable.Rank), rank, of),
        { Trend: { } trend } when TrendPhrases.Find(trend) is null =>
            AssessmentDiagnostics.TrendInOtherWords(assessment.Locate(AssessmentTable.Trend), trend),
        _ => null,
    };
}
