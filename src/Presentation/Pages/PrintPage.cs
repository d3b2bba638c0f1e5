using System.Collections.Immutable;
using OpenStatement.Statistics;

namespace OpenStatement.Presentation;

/// <summary>A whole statement on one page, to print or to save.</summary>
public sealed record PrintPage : Page
{
    public required Edition Edition { get; init; }

    public required WrittenText Introduction { get; init; }

    public required ImmutableArray<PriorityContent> Priorities { get; init; }

    public required ImmutableArray<Variation> Variations { get; init; }
}
