namespace OpenStatement.Presentation;

/// <summary>A page staff wrote.</summary>
public sealed record TextPage : Page
{
    public required WrittenText Body { get; init; }
}
