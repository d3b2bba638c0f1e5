namespace OpenStatement.Presentation;

/// <summary>Planned actions and requests in the API.</summary>
internal static class CommitmentSchemas
{
    private static readonly Address s_file = SiteAddresses.Api("commitments");

    private static readonly ApiSchema<Commitment> s_basics = new ApiSchema<Commitment>("", "")
        .Text("id", "Its id, which it keeps from statement to statement.", (one, _) => one.Id)
        .Address("url", "Its entry on the page of all planned actions and requests.", (one, _) => SiteAddresses.Commitment(one.Id))
        .Address("api", "The file of this API that has its history.", (_, _) => s_file)
        .Word("kind", "Whether it is an action or a request.", (one, _) => one.Kind)
        .Text("text", "What is to be done.", (one, _) => one.Text)
        .TextOrNull("explanation", "The same at more length; null where nothing was said.", (one, _) => one.Explanation)
        .AddressOrNull("link", "Where more can be read; null where that is nowhere.", (one, _) => one.Link is { } link ? new Address(link) : null)
        .Object("owner", "Whose action or request it is.", () => Voice!, (one, site) => site.Settings.Voices.First(voice => voice.Id == one.Owner))
        .Objects("priorities", "The priorities it serves.", () => ApiParts.Reference,
            (one, site) => site.Archive.Priorities.Where(priority => one.Priorities.Contains(priority.Id)).Select(priority => ApiReference.To(priority, site)))
        .TextOrNull("part_of", "The id of the one it is a part of; null for one of its own.", (one, _) => one.PartOf)
        .Word("status", "Where it stands.", (one, _) => one.Status)
        .YesNo("is_open", "Whether it is still to be finished or answered.", (one, _) => one.IsOpen)
        .TextOrNull("note", "What happened, or why it was dropped; null where nothing was said.", (one, _) => one.Note);

    private static readonly ApiSchema<CommitmentReport> s_report = new ApiSchema<CommitmentReport>("CommitmentReport", "What one statement says of a planned action or request.")
        .Text("release", "The id of the statement.", (report, _) => report.Release.ToString())
        .Address("url", "The page of the statement.", (report, _) => SiteAddresses.Statement(report.Release))
        .Text("text", "What is to be done, as it put it.", (report, _) => report.Commitment.Text)
        .Word("status", "Where it stood.", (report, _) => report.Commitment.Status)
        .TextOrNull("note", "What happened, or why it was dropped; null where nothing was said.", (report, _) => report.Commitment.Note);

    public static ApiSchema<Voice> Voice { get; } = new ApiSchema<Voice>("Voice", "Somebody whose words a statement carries.")
        .Text("id", "The id of the voice.", (voice, _) => voice.Id)
        .Text("name", "Who it is.", (voice, _) => voice.Name);

    public static ApiSchema<Commitment> Said { get; } =
        new ApiSchema<Commitment>("CommitmentInStatement", "A planned action or a request as one statement reports it.").With(s_basics);

    public static ApiSchema<LedgerEntry> Entry { get; } = new ApiSchema<LedgerEntry>("Commitment", "A planned action or a request with its history.")
        .With(s_basics, entry => entry.Latest)
        .Text("first_reported", "The id of the statement that first named it.", (entry, _) => entry.FirstReported.ToString())
        .TextOrNull("ended_in", "The id of the statement that first said how it ended; null while it is open.", (entry, _) => entry.Closed?.ToString())
        .Objects("history", "What each statement said of it, earliest first.", () => s_report, (entry, _) => entry.Reports)
        .Objects("parts", "What it is made of.", () => Entry!, (entry, _) => entry.Parts);

    public static ApiSchema<SiteContext> List { get; } = new ApiSchema<SiteContext>("Commitments", "Every planned action and request.")
        .AddressOrNull("url", "The page that says the same to readers; null where there is none yet.", (site, _) => site.Ledger.Entries.IsEmpty ? null : SiteAddresses.Commitments)
        .Address("api", "The address of this file.", (_, _) => s_file)
        .Licensed()
        .Objects("commitments", "Those of the latest statement first.", () => Entry, (site, _) => site.Ledger.Entries);
}
