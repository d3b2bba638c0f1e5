using System.Collections.Immutable;
using OpenStatement.Statistics;

namespace OpenStatement.Loading;

/// <summary>Everything that was read for one release.</summary>
public sealed record ReleaseContent
{
    public required ReleaseId Id { get; init; }

    public required StatementContent Statement { get; init; }

    public required ObservationFile Observations { get; init; }

    public ImmutableArray<CommentaryContent> Commentaries { get; init; } = [];

    public ImmutableArray<Entry<Assessment>> Assessments { get; init; } = [];

    public ImmutableArray<Entry<Commitment>> Commitments { get; init; } = [];

    public ImmutableArray<Entry<RevisionReason>> RevisionReasons { get; init; } = [];

    /// <summary>Where its words stand, from the root of the site.</summary>
    public string Folder => $"{Folders.Statements}/{Id}";
}
