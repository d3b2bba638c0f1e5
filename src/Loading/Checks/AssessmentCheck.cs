namespace OpenStatement.Loading;

/// <summary>Each assessment asserts something, a trend in the words used for trends, and a place as one of so many.</summary>
internal static class AssessmentCheck
{
    public static IEnumerable<Diagnostic> Run(ContentIndex index) =>
        index.Content.Releases.SelectMany(release => release.Assessments).Select(FindProblem).OfType<Diagnostic>();

    private static Diagnostic? FindProblem(Row<Assessment> assessment) => assessment.Value switch
    {
        { Trend: null, Benchmark: null } => ComparisonDiagnostics.AssertsNothing(assessment.Locate(AssessmentTable.Trend)),
        { Benchmark: { Rank: null, Of: not null } or { Rank: not null, Of: null } } =>
            ComparisonDiagnostics.HalfAPlace(assessment.Locate(AssessmentTable.Rank)),
        { Benchmark: { Rank: { } rank, Of: { } of } } when rank > of =>
            ComparisonDiagnostics.PlaceBeyondLast(assessment.Locate(AssessmentTable.Rank), rank, of),
        { Trend: { } trend } when TrendPhrases.Find(trend) is null =>
            ComparisonDiagnostics.TrendInOtherWords(assessment.Locate(AssessmentTable.Trend), trend),
        _ => null,
    };
}
