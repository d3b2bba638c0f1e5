namespace OpenStatement.Presentation;

/// <summary>Holds what an author asserts about a measure against what the figures say.</summary>
internal static class Assessments
{
    public static Assessment? Of(Measure measure, Release release) => release.Assessments.FirstOrDefault(one => one.Measure == measure.Id);

    /// <summary>Null where nobody asserts anything about the measure.</summary>
    public static AssessmentNote? NoteOf(MeasureSummary summary, Release release, SiteContext context) =>
        Of(summary.Measure, release) is { } assessment
            ? new AssessmentNote(AuthorOf(assessment, context), [.. Points(assessment, summary, context)], assessment.Reason)
            : null;

    /// <summary>"The force says: stable"; null where nobody says anything of the trend.</summary>
    public static string? TrendOf(Measure measure, Release release, SiteContext context) =>
        Of(measure, release) is { Trend: { } trend } assessment ? Said(assessment, trend, context) : null;

    /// <summary>"The force says: 3rd of 8, below the group average"; null where nobody says anything of the place.</summary>
    public static string? PlaceOf(Measure measure, Release release, SiteContext context) => Of(measure, release) switch
    {
        { Benchmark: { Rank: { } rank, Of: { } of, Band: { } band } } both => Said(both, $"{Place(rank, of)}, {Labels.Of(band)}", context),
        { Benchmark: { Rank: { } rank, Of: { } of } } place => Said(place, Place(rank, of), context),
        { Benchmark.Band: { } band } about => Said(about, Labels.Of(band), context),
        _ => null,
    };

    /// <summary>What an author says, behind the author's name.</summary>
    public static string Said(Assessment assessment, string words, SiteContext context) =>
        $"{AuthorOf(assessment, context)} says: {Sentences.Uncapitalise(words)}";

    /// <summary>A voice by its name, where the author is given by the id of one.</summary>
    public static string AuthorOf(Assessment assessment, SiteContext context) =>
        context.Settings.Voices.FirstOrDefault(voice => voice.Id == assessment.Author)?.Name ?? assessment.Author;

    public static bool IsSame(string asserted, string figures) => asserted.Trim().Equals(figures, StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<AssessmentPoint> Points(Assessment assessment, MeasureSummary summary, SiteContext context)
    {
        if (assessment.Trend is { } trend)
            yield return Point("Trend", TrendPhrases.Of(summary.Trend), trend);
        var place = summary.Group?.PlaceOf(context.Settings.Force.Area);
        if (assessment.Benchmark is { Rank: { } rank, Of: { } of })
            yield return Point("Place among similar forces", place?.Rank is { } computed ? Place(computed, place.Of) : null, Place(rank, of));
        if (assessment.Benchmark?.Band is { } band)
            yield return Point("Against similar forces", place is null ? null : Labels.Of(place.Band), Labels.Of(band));
    }

    private static AssessmentPoint Point(string subject, string? figures, string asserted) => new(
        subject, figures is null ? null : Sentences.Uncapitalise(figures), Sentences.Uncapitalise(asserted), figures is not null && IsSame(asserted, figures));

    private static string Place(int rank, int of) => $"{Comparisons.Ordinal(rank)} of {of}";
}
