namespace OpenStatement.Presentation;

/// <summary>The list of all measures, by priority.</summary>
public sealed record MeasuresPage : Page
{
    public required ImmutableArray<MeasureGroup> Groups { get; init; }
}
