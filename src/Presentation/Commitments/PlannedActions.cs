namespace OpenStatement.Presentation;

/// <summary>Makes the lists of what a release says on planned actions and requests.</summary>
internal static class PlannedActions
{
    /// <summary>Those of a priority, open ones first, with their parts beneath them.</summary>
    public static ImmutableArray<PlannedAction> Of(Priority priority, Release release, SiteContext context)
    {
        var byId = release.Commitments.ToLookup(commitment => commitment.Id);
        return
        [
            .. release.Commitments
                .Where(commitment => Serves(commitment) && !Whole(commitment).Any(Serves))
                .Select(commitment => Of(commitment, context) with
                {
                    Priorities = SharedWith(commitment),
                    PrioritiesLabel = "Shared with",
                    PartOf = Whole(commitment).Select(whole => new Link(whole.Text, SiteAddresses.Commitment(whole.Id))).FirstOrDefault(),
                    Parts = [.. release.Commitments.Where(part => part.PartOf == commitment.Id).Select(part => Of(part, context))],
                })
                .OrderByDescending(action => action.IsOpen),
        ];

        bool Serves(Commitment commitment) => commitment.Priorities.Contains(priority.Id);

        IEnumerable<Commitment> Whole(Commitment commitment) => commitment.PartOf is { } whole ? byId[whole] : [];

        ImmutableArray<Link> SharedWith(Commitment commitment) => PrioritiesOf(
            commitment with { Priorities = commitment.Priorities.Remove(priority.Id) }, other => SiteAddresses.Edition(release.Id, other), context);
    }

    public static PlannedAction Of(Commitment commitment, SiteContext context) => new(
        commitment.Text, Labels.Of(commitment.Kind), context.VoiceName(commitment.Owner), Labels.Of(commitment.Status), commitment.IsOpen, commitment.Note)
    {
        Entry = SiteAddresses.Commitment(commitment.Id),
        Explanation = commitment.Explanation,
        More = commitment.Link,
    };

    /// <summary>The priorities a commitment serves, in their order.</summary>
    public static ImmutableArray<Link> PrioritiesOf(Commitment commitment, Func<Priority, Address> address, SiteContext context) =>
        [.. context.Archive.Priorities.Where(priority => commitment.Priorities.Contains(priority.Id)).Select(priority => new Link(priority.Title, address(priority)))];
}
