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

    public static readonly Field Explanation = new("explanation", ValueKind.Text, "What it is or why it is done, at more length.")
    { IsOptional = true, Example = "Two officers walk each route between ten and two." };

    public static readonly Field Link = new(
        "link", ValueKind.Text, "Where more can be read: a whole path on this site, such as `/measures/burglary/`, or a web address.")
    { IsOptional = true, Example = "/measures/burglary/" };

    public static readonly Field PartOf = new(
        "part_of", ValueKind.Id, "The id of the commitment it is a part of; empty for one of its own.")
    { IsOptional = true, Example = "safer-streets" };

    public static readonly Field Owner = new("owner", ValueKind.Id, "The id of the voice that owns it, from site.yml.")
    { Example = "force" };

    public static readonly Field Status = new("status", ValueKind.Choice, "Where it stands at this release.")
    { Example = "continuing", AllowedValues = EnumWords.All<CommitmentStatus>() };

    public static readonly Field Note = new("note", ValueKind.Text, "What happened; needed when it was dropped.")
    { IsOptional = true, Example = "Extended to a second district." };

    public static Table<Commitment> Schema { get; } = new(
        "commitments.csv", "One planned action or request, as this release reports it, in each row.",
        [Id, Kind, Priorities, Text, Explanation, Link, PartOf, Owner, Status, Note], Read)
    {
        IsPerRelease = true,
        Ids = new(Id, "commitment", commitment => commitment.Id) { Reserved = ReservedNames.InLists },
        References =
        [
            new(Priorities, commitment => commitment.Priorities, index => index.PriorityIds),
            new(Owner, commitment => commitment.Owner, index => index.VoiceIds),
        ],
        Addresses = [new(Link, commitment => commitment.Link)],
        Checks = [CommitmentCheck.Run, LedgerCheck.Run],
        Messages = CommitmentDiagnostics.Rules,
    };

    public static Commitment Read(RowReader row) => new()
    {
        Id = row.Id(Id),
        Kind = row.Choice<CommitmentKind>(Kind),
        Priorities = row.Words(Priorities),
        Text = row.Text(Text),
        Explanation = row.OptionalText(Explanation),
        Link = row.OptionalText(Link),
        PartOf = row.OptionalId(PartOf),
        Owner = row.Id(Owner),
        Status = row.Choice<CommitmentStatus>(Status),
        Note = row.OptionalText(Note),
    };

    extension(ReleaseContent release)
    {
        public ImmutableArray<Row<Commitment>> Commitments => release.Tables.Of(Schema);
    }
}

/// <summary>Only a request can be answered, and what was dropped says why.</summary>
internal static class CommitmentCheck
{
    public static IEnumerable<Diagnostic> Run(ContentIndex index)
    {
        foreach (var (commitment, locate) in index.Content.Releases.SelectMany(release => release.Commitments))
        {
            if (commitment is { Kind: CommitmentKind.Action, Status: CommitmentStatus.Answered })
                yield return CommitmentDiagnostics.ActionAnswered(locate(CommitmentTable.Status));
            if (commitment is { Status: CommitmentStatus.Dropped, Note: null })
                yield return ReferenceDiagnostics.NoReason(locate(CommitmentTable.Note), "the commitment was dropped");
        }
    }
}
