namespace OpenStatement.Presentation;

/// <summary>Makes the page of all planned actions and requests.</summary>
internal static class CommitmentPages
{
    public const string Title = "Actions and requests";

    public static bool AreNeeded(SiteContext context) => !context.Ledger.Entries.IsEmpty;

    public static CommitmentsPage Build(SiteContext context) => new()
    {
        Address = SiteAddresses.Commitments,
        Heading = Title,
        Description = $"Every action planned for policing in {context.OwnArea.Name} and every request made in the statements, and what became of each.",
        Breadcrumbs = [Crumbs.Home],
        IsDraft = context.Latest is { } latest && context.IsDraft(latest.Release),
        Summary = SummaryOf(context.Ledger),
        // No id of a commitment has an underscore, so none of them can stand for a section.
        Groups =
        [
            .. GroupOf("still_open", "Still open", entry => entry.IsOpen, context),
            .. GroupOf("requests_ended", "What became of requests", entry => entry is { IsOpen: false, Latest.Kind: CommitmentKind.Request }, context),
            .. GroupOf("actions_ended", "Actions that have ended", entry => entry is { IsOpen: false, Latest.Kind: CommitmentKind.Action }, context),
        ],
    };

    /// <summary>Parts count with their whole.</summary>
    private static string SummaryOf(Ledger ledger)
    {
        var open = ledger.Entries.Where(entry => entry.IsOpen).ToList();
        var ended = ledger.Entries.Length - open.Count;
        return $"{Sentences.Capitalise(Counted(open, CommitmentKind.Action, "action"))} and {Counted(open, CommitmentKind.Request, "request")} "
            + $"are open{(ended == 0 ? "" : $"; {Numbers.Write(ended)} {(ended == 1 ? "has" : "have")} ended")}.";
    }

    private static string Counted(List<LedgerEntry> entries, CommitmentKind kind, string noun)
    {
        var count = entries.Count(entry => entry.Latest.Kind == kind);
        return $"{(count == 0 ? "no" : Numbers.Write(count))} {noun}{(count == 1 ? "" : "s")}";
    }

    private static IEnumerable<CommitmentGroup> GroupOf(string id, string heading, Func<LedgerEntry, bool> belongs, SiteContext context)
    {
        // Of those that are open actions come first; the other groups have only one kind.
        var items = context.Ledger.Entries.Where(belongs).OrderBy(entry => entry.Latest.Kind).Select(entry => ItemOf(entry, context)).ToImmutableArray();
        return items.IsEmpty ? [] : [new CommitmentGroup(id, heading, items)];
    }

    private static CommitmentItem ItemOf(LedgerEntry entry, SiteContext context) => new()
    {
        Id = entry.Id,
        Text = entry.Latest.Text,
        Voice = entry.Latest.Kind is CommitmentKind.Action
            ? $"Action, undertaken by {context.VoiceName(entry.Latest.Owner)}"
            : $"Request, made by {context.VoiceName(entry.Latest.Owner)}",
        Status = Labels.Of(entry.Latest.Status),
        IsOpen = entry.IsOpen,
        Explanation = entry.Latest.Explanation,
        More = entry.Latest.Link,
        Priorities = PlannedActions.PrioritiesOf(entry.Latest, SiteAddresses.Priority, context),
        History = HistoryOf(entry),
        Parts = [.. entry.Parts.Select(part => ItemOf(part, context))],
    };

    /// <summary>Statements that say the same without a note share a step.</summary>
    private static ImmutableArray<CommitmentStep> HistoryOf(LedgerEntry entry)
    {
        var steps = new List<CommitmentStep>();
        foreach (var (release, commitment) in entry.Reports)
        {
            var step = new CommitmentStep(
                Labels.Of(commitment.Status), [new Link(Dates.Month(release.LastDay), SiteAddresses.Statement(release))], commitment.Note);
            if (steps is [.., { Note: null } before] && step.Note is null && before.Status == step.Status)
                steps[^1] = before with { Statements = [.. before.Statements, .. step.Statements] };
            else
                steps.Add(step);
        }

        return [.. steps];
    }
}
