namespace OpenStatement.Presentation;

/// <summary>A measure with what the latest release says about it.</summary>
/// <param name="Measure">The measure.</param>
/// <param name="Release">Null until a first release is published.</param>
internal sealed record ApiMeasure(Measure Measure, ReleaseSummary? Release)
{
    /// <summary>Null where the latest release has no figure of it.</summary>
    public MeasureSummary? Summary { get; } = Release?.Of(Measure) is { Latest: not null } summary ? summary : null;

    public static ApiMeasure Of(Measure measure, SiteContext context) => new(measure, context.Latest);
}
