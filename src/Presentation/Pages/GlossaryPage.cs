using System.Collections.Immutable;
using OpenStatement.Statistics;

namespace OpenStatement.Presentation;

/// <summary>Words explained.</summary>
public sealed record GlossaryPage : Page
{
    /// <summary>In alphabetical order.</summary>
    public required ImmutableArray<GlossaryTerm> Terms { get; init; }
}
