namespace OpenStatement.Site;

/// <summary>How a build ended.</summary>
/// <param name="Problems">Everything that was found, sorted.</param>
/// <param name="Site">What was made; null when an error stopped the build before the pages were rendered.</param>
public sealed record BuildOutcome(ImmutableArray<Diagnostic> Problems, RenderedSite? Site)
{
    /// <summary>Releases whose day of publication had not come, so that nothing of them was made.</summary>
    public ImmutableArray<Release> LeftOut { get; init; } = [];

    public int Errors => Problems.Count(problem => problem.Severity is Severity.Error);

    public int Warnings => Problems.Length - Errors;
}
