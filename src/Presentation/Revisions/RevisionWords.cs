namespace OpenStatement.Presentation;

/// <summary>What became of published figures, in words. They do not say whether it is good or bad.</summary>
public static class RevisionWords
{
    /// <summary>"5 more", "0.2 lower", "2 percentage points higher" or "the same".</summary>
    public static string Difference(decimal difference, Measure measure)
    {
        if (difference == 0)
            return "the same";
        var (more, fewer) = measure.Unit is Unit.Count ? ("more", "fewer") : ("higher", "lower");
        var size = measure.Unit is Unit.Percent ? Numbers.Points(difference, measure.Decimals) : Numbers.Size(difference, measure.Decimals);
        return $"{size} {(difference > 0 ? more : fewer)}";
    }

    /// <summary>Of a figure that was not replaced by another: "now withheld".</summary>
    public static string Of(RevisionOutcome outcome) => outcome switch
    {
        RevisionOutcome.Supplied => "not given before",
        RevisionOutcome.Withheld => "now withheld",
        RevisionOutcome.Withdrawn => "withdrawn",
        RevisionOutcome.NoLongerPublished => "no longer published",
        _ => "changed",
    };

    /// <summary>"490 to 492", or what became of it: "now withheld".</summary>
    public static string Movement(Revision revision, Measure measure) => revision switch
    {
        { Earlier: { } earlier, Later: { } later } => $"{Numbers.Write(earlier, measure)} to {Numbers.Write(later, measure)}",
        { Outcome: RevisionOutcome.Supplied, Later: { } later } => $"{Of(revision.Outcome)}, then {Numbers.Write(later, measure)}",
        _ => Of(revision.Outcome),
    };

    /// <summary>"178 of 450 figures for Avon and Somerset changed"; "none of the 450 figures for Avon and Somerset changed".</summary>
    public static string Counted(RevisionTally tally, string whose) => tally.Changed == 0
        ? $"none of the {Figures(tally.Compared)} for {whose} changed"
        : $"{Numbers.Write(tally.Changed)} of {Figures(tally.Compared)} for {whose} changed";

    /// <summary>
    /// "As published. The figure for the year ending June 2023 is now 4,712, 5 more than here.": where the leading figure
    /// of an earlier edition has since moved.
    /// </summary>
    public static string Since(FigureSince since, Measure measure)
    {
        var figure = $"The figure for {Dates.The(since.Published.Period)}";
        return since switch
        {
            { Difference: 0 } => $"As published. {figure} has not changed since.",
            { Now: { } now, Difference: { } difference } =>
                $"As published. {figure} is now {Headlines.Value(now, measure)}, {Difference(difference, measure)} than here.",
            { IsSuppressed: true } => $"As published. {figure} is now withheld so that nobody can be identified.",
            _ => $"As published. {figure} is not in the latest statement.",
        };
    }

    /// <summary>"Re-classified".</summary>
    public static string Of(RevisionCause cause) => cause switch
    {
        RevisionCause.ReClassification => "Re-classified",
        RevisionCause.RecordingChange => "Recorded by other rules",
        RevisionCause.LateRecording => "Recorded late",
        RevisionCause.Correction => "Mistake corrected",
        _ => "Worked out in another way",
    };

    /// <summary>"1 figure", "450 figures".</summary>
    public static string Figures(int count) => count == 1 ? "1 figure" : $"{Numbers.Write(count)} figures";
}
