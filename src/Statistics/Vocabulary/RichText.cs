using System.Collections.Immutable;

namespace OpenStatement.Statistics;

/// <summary>A passage somebody wrote: mark-up and, between it, figures quoted by name.</summary>
/// <param name="Parts">In the order in which they stand; a passage that quotes no figure is a single piece of mark-up.</param>
public sealed record RichText(ImmutableArray<RichTextPart> Parts)
{
    public static RichText Empty { get; } = new([]);

    public bool IsEmpty => Parts.IsEmpty;
}
