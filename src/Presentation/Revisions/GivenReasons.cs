namespace OpenStatement.Presentation;

/// <summary>The reasons that stand beside a table of revisions: each is said once, and the table names it by its label.</summary>
internal sealed class GivenReasons
{
    private readonly Dictionary<(RevisionCause, string), string> _labels = [];

    /// <param name="revisions">Those in the table. The reasons are told in this order.</param>
    public GivenReasons(IEnumerable<Revision> revisions)
    {
        var reasons = revisions.Select(revision => revision.Reason).OfType<RevisionReason>().Select(KeyOf).Distinct().ToList();
        foreach (var sameCause in reasons.GroupBy(key => key.Cause))
        {
            var several = sameCause.Count() > 1;
            foreach (var (index, key) in sameCause.Index())
                _labels[key] = several ? $"{RevisionWords.Of(key.Cause)} ({Numbers.Write(index + 1)})" : RevisionWords.Of(key.Cause);
        }

        All = [.. reasons.Select(key => new GivenReason(_labels[key], key.Text))];
    }

    public ImmutableArray<GivenReason> All { get; }

    /// <summary>The label of a revision's reason; of a withheld figure its outcome says why.</summary>
    public string LabelOf(Revision revision) => revision switch
    {
        { Reason: { } reason } => _labels[KeyOf(reason)],
        { Outcome: RevisionOutcome.Withheld } => "So that nobody can be identified",
        _ => "No reason given",
    };

    /// <summary>Every label that applies to some of the revisions, once.</summary>
    public string LabelsOf(IEnumerable<Revision> revisions) => string.Join("; ", revisions.Select(LabelOf).Distinct());

    private static (RevisionCause Cause, string Text) KeyOf(RevisionReason reason) => (reason.Cause, reason.Text);
}
