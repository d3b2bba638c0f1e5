namespace OpenStatement.Presentation;

/// <summary>Says which of the force's published figures a statement gives otherwise.</summary>
internal static class ChangedFigures
{
    public static IEnumerable<MeasureChange> In(MeasureEdition edition)
    {
        var own = edition.Edition.Revisions.Where(one => one.Measure.Id == edition.Measure.Id).SelectMany(one => one.Series)
            .Where(series => series.Key.Area == edition.Context.Settings.Force.Area).ToList();
        return own.SelectMany(series => series.Points)
            .GroupBy(point => point.Outcome)
            .OrderBy(same => same.Key)
            .Select(same => Change(same.Key, [.. same], own.FirstOrDefault(series => series.Key.Breakdown is null)?.Points ?? [], edition));
    }

    private static MeasureChange Change(RevisionOutcome outcome, ImmutableArray<Revision> points, ImmutableArray<Revision> whole, MeasureEdition edition)
    {
        var count = $"{Numbers.Write(points.Length)} {(points.Length == 1 ? "earlier figure" : "earlier figures")}";
        var (one, reasons) = (points.Length == 1, Reasons(points));
        return outcome switch
        {
            RevisionOutcome.Changed => new(ChangeKind.Revised, $"{count} changed{Largest(points.Length, whole, edition)}.{Causes(points)}", reasons),
            RevisionOutcome.Supplied => new(ChangeKind.Revised, $"{count} that {(one ? "was" : "were")} missing {(one ? "was" : "were")} supplied.{Causes(points)}", reasons),
            RevisionOutcome.Withheld => new(ChangeKind.Withheld, $"{count} {(one ? "is" : "are")} now withheld so that nobody can be identified.", reasons),
            RevisionOutcome.Withdrawn => new(ChangeKind.Withdrawn, $"{count} {(one ? "was" : "were")} withdrawn.{Causes(points)}", reasons),
            _ => new(ChangeKind.Withdrawn, $"{count} {(one ? "is" : "are")} no longer published.{Causes(points)}", reasons),
        };
    }

    /// <summary>The change of the whole that went furthest, without what is withheld by now; nothing where only parts of it changed.</summary>
    private static string Largest(int count, ImmutableArray<Revision> whole, MeasureEdition edition)
    {
        var shown = whole.Where(point => point.Difference is not null && !edition.Withheld.Touches(point.Period)).ToList();
        if (shown.Count == 0)
            return "";
        var largest = shown.OrderBy(point => Math.Abs(point.Difference!.Value)).ThenBy(point => point.Period).Last();
        return $"{(count == 1 ? ": " : "; the largest change is in ")}{Dates.Span(largest.Period)}, {RevisionWords.Movement(largest, edition.Measure)}";
    }

    /// <summary>" Re-classified; recorded late.", with a space before it; empty where no reason is given.</summary>
    private static string Causes(ImmutableArray<Revision> points)
    {
        var causes = points.Select(point => point.Reason).OfType<RevisionReason>().Select(reason => reason.Cause).Distinct().Order()
            .Select(cause => Sentences.Uncapitalise(RevisionWords.Of(cause))).ToList();
        return causes.Count == 0 ? " No reason was given." : $" {Sentences.Capitalise(string.Join("; ", causes))}.";
    }

    private static string? Reasons(ImmutableArray<Revision> points)
    {
        var texts = points.Select(point => point.Reason?.Text).OfType<string>().Distinct().ToList();
        return texts.Count == 0 ? null : string.Join(' ', texts);
    }
}
