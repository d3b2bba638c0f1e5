using OpenStatement.Statistics;

namespace OpenStatement.Presentation;

/// <summary>A page staff wrote.</summary>
public sealed record TextPage : Page
{
    public required RichText Body { get; init; }
}
