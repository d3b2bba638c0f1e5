namespace OpenStatement.Presentation;

/// <summary>How the figures are worked out: made from the settings in force, so that it says what the program does.</summary>
public sealed record MethodologyPage : Page
{
    public required ImmutableArray<MethodSection> Sections { get; init; }

    /// <summary>What the office adds in a page of its own of the same name; null where there is none.</summary>
    public TextPage? Own { get; init; }
}
