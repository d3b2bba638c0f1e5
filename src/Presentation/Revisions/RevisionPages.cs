namespace OpenStatement.Presentation;

/// <summary>Makes the page of all revisions, and its files.</summary>
internal static class RevisionPages
{
    public static RevisionsPage Build(SiteContext context) => new()
    {
        Address = SiteAddresses.Revisions,
        Heading = "Revisions",
        Description = "Which published figures changed from one statement to the next, by how much and why.",
        Breadcrumbs = [Crumbs.Home],
        IsDraft = context.Latest is { } latest && context.IsDraft(latest.Release),
        Summary = SummaryOf(context),
        Statements = [.. context.Summaries.Index().Skip(1).Reverse().Select(one => Of(one.Item, context.Summaries[one.Index - 1], context))],
        Columns = [.. RevisionColumns.All],
    };

    /// <summary>The file of a release's changed figures and what describes it; none where nothing changed.</summary>
    public static IEnumerable<PlannedFile> Files(ReleaseSummary summary, SiteContext context) => !AnyChanged(summary)
        ? []
        : from format in new[] { FileFormat.Csv, FileFormat.CsvMetadata }
          select new PlannedFile(
              SiteAddresses.RevisionsDownload(summary.Release.Id, format), format,
              () => new RevisionsDownload(
                  summary.Release, context.Settings, [.. summary.Revisions.Select(revisions => revisions with { Measure = revisions.Measure.AsOf(summary.Release.Id) })], context.Areas));

    public static bool AnyChanged(ReleaseSummary summary) => summary.Revisions.Any(measure => !measure.Series.IsEmpty);

    /// <summary>What the release at a place in the archive changed; null for the first.</summary>
    public static StatementRevisions? In(int index, SiteContext context) =>
        index == 0 ? null : Of(context.Summaries[index], context.Summaries[index - 1], context);

    private static StatementRevisions Of(ReleaseSummary summary, ReleaseSummary before, SiteContext context)
    {
        var changed = summary.Revisions.SelectMany(measure => OwnPoints(measure, context)).ToList();
        var reasons = new GivenReasons(changed);
        var name = Editions.Name(summary.Release);
        return new StatementRevisions
        {
            Release = summary.Release.Id,
            Name = name,
            Sentence = $"{Sentence(summary, before, context)}{Unreplaced(changed)}",
            Others = Others(summary),
            Caption = $"{name}: figures for {context.OwnArea.Name} that were published before, by measure",
            Rows = changed.Count == 0 ? [] : [.. summary.Revisions.Select(measure => Row(measure, before.Release.Id, reasons, context))],
            Reasons = reasons.All,
            File = AnyChanged(summary) ? SiteAddresses.RevisionsDownload(summary.Release.Id, FileFormat.Csv) : null,
        };
    }

    private static MeasureRevisionsRow Row(MeasureRevisions revisions, ReleaseId before, GivenReasons reasons, SiteContext context)
    {
        var measure = revisions.Measure;
        var row = new MeasureRevisionsRow
        {
            Measure = new Link(measure.Title, SiteAddresses.RevisionsOf(measure)),
            Against = revisions.From == before ? null : $"against {Dates.Month(revisions.From.LastDay)}",
            Compared = Numbers.Write(revisions.Own.Compared),
            Changed = Numbers.Write(revisions.Own.Changed),
            NetChange = NetChange(revisions),
            Largest = "none",
            Reason = revisions.Own.Changed == 0 ? "" : reasons.LabelsOf(OwnPoints(revisions, context)),
        };
        return revisions.Largest is not { Difference: { } difference } largest
            ? row
            : row with
            {
                Largest = RevisionWords.Difference(difference, measure),
                LargestDetail = $"{Dates.Span(largest.Period)}: {RevisionWords.Movement(largest, measure)}",
            };
    }

    private static string NetChange(MeasureRevisions revisions) => revisions switch
    {
        { Largest: null } or { NetChange: 0 } => "none",
        { NetChange: { } net } => RevisionWords.Difference(net, revisions.Measure),
        _ => "not added up",
    };

    private static string SummaryOf(SiteContext context)
    {
        if (context.Summaries.Length < 2)
            return "No figure has changed yet: a change shows only when a later statement gives the same figure again.";
        for (var i = context.Summaries.Length - 1; i > 0; i--)
        {
            if (OwnTally(context.Summaries[i]).Changed == 0)
                continue;
            var sentence = Sentence(context.Summaries[i], context.Summaries[i - 1], context);
            return (context.Summaries.Length - 1 - i) switch
            {
                0 => sentence,
                1 => $"{sentence} The statement since then has changed none.",
                var since => $"{sentence} The {Numbers.Write(since)} statements since then have changed none.",
            };
        }

        return $"No figure for {context.OwnArea.Name} has changed since it was first published.";
    }

    private static string Sentence(ReleaseSummary summary, ReleaseSummary before, SiteContext context)
    {
        var tally = OwnTally(summary);
        var between = $"Between the statement for {Dates.The(before.Release.Statement.Period)} and that for {Dates.The(summary.Release.Statement.Period)}";
        return $"{between}, {RevisionWords.Counted(tally, context.OwnArea.Name)}.";
    }

    /// <summary>" Of these, 1 is now withheld and 2 are no longer published."; empty where every figure has another in its place.</summary>
    private static string Unreplaced(List<Revision> changed)
    {
        var parts = changed.Where(revision => revision.Outcome is not RevisionOutcome.Changed)
            .GroupBy(revision => revision.Outcome)
            .OrderBy(same => same.Key)
            .Select(same => $"{Numbers.Write(same.Count())} {Verb(same.Key, same.Count())} {RevisionWords.Of(same.Key)}")
            .ToList();
        return parts.Count == 0 ? "" : $" Of these, {Sentences.List(parts)}.";
    }

    private static string Verb(RevisionOutcome outcome, int count) => (outcome, count) switch
    {
        (RevisionOutcome.Supplied or RevisionOutcome.Withdrawn, 1) => "was",
        (RevisionOutcome.Supplied or RevisionOutcome.Withdrawn, _) => "were",
        (_, 1) => "is",
        _ => "are",
    };

    private static string? Others(ReleaseSummary summary)
    {
        var tally = summary.Revisions.Aggregate(new RevisionTally(), (sum, measure) => sum + measure.Others);
        return tally.Compared == 0 ? null : $"{Sentences.Capitalise(RevisionWords.Counted(tally, "other areas"))}.";
    }

    private static RevisionTally OwnTally(ReleaseSummary summary) => summary.Revisions.Aggregate(new RevisionTally(), (sum, measure) => sum + measure.Own);

    private static IEnumerable<Revision> OwnPoints(MeasureRevisions revisions, SiteContext context) =>
        revisions.Series.Where(series => series.Key.Area == context.Settings.Force.Area).SelectMany(series => series.Points);
}
