using OpenStatement.Statistics;

namespace OpenStatement.Loading;

/// <summary><c>data/&lt;release&gt;/commitments.csv</c>.</summary>
internal static class CommitmentTable
{
    public static readonly Field Id = new("id", ValueKind.Id, "The commitment's id, the same from release to release.")
    { Example = "burglary-patrols" };

    public static readonly Field Kind = new("kind", ValueKind.Choice, "Whether somebody undertook it or asked for it.")
    { Example = "action", AllowedValues = EnumWords.All<CommitmentKind>() };

    public static readonly Field Priorities = new(
        "priorities", ValueKind.Ids, "The ids of the priorities it serves, with spaces between them.")
    { Example = "reduce-homicide cut-neighbourhood-crime" };

    public static readonly Field Text = new("text", ValueKind.Text, "What is to be done, in plain words.")
    { Example = "Patrol the ten streets with most burglaries each night." };

    public static readonly Field Owner = new("owner", ValueKind.Id, "The id of the voice that owns it, from site.yml.")
    { Example = "force" };

    public static readonly Field Status = new("status", ValueKind.Choice, "Where it stands at this release.")
    { Example = "continuing", AllowedValues = EnumWords.All<CommitmentStatus>() };

    public static readonly Field Note = new("note", ValueKind.Text, "What happened; needed when it was dropped.")
    { IsOptional = true, Example = "Extended to a second district." };

    public static TableSchema Schema { get; } = new(
        "commitments.csv", "One planned action or request, as this release reports it, in each row.",
        [Id, Kind, Priorities, Text, Owner, Status, Note])
    { IsPerRelease = true };

    public static Commitment Read(RowReader row) => new()
    {
        Id = row.Id(Id),
        Kind = row.Choice<CommitmentKind>(Kind),
        Priorities = row.Words(Priorities),
        Text = row.Text(Text),
        Owner = row.Id(Owner),
        Status = row.Choice<CommitmentStatus>(Status),
        Note = row.OptionalText(Note),
    };
}
