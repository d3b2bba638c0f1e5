namespace OpenStatement.Site;

/// <summary>Checks that nobody can learn a figure that must be withheld, by attacking the figures as a reader could.</summary>
public static class DisclosureAudit
{
    public static ImmutableArray<DiagnosticRule> Rules { get; } =
    [
        new("OS2007", Severity.Error, "A withheld figure can be worked out from others."),
        new("OS2008", Severity.Error, "Withheld figures are together so few that they give themselves away."),
        new("OS2009", Severity.Error, "A figure that is too small to be shown is not withheld."),
    ];

    /// <param name="whole">Before anything was withheld.</param>
    /// <param name="shown">What readers see.</param>
    /// <param name="problems">Takes what can be learned. No message says a number that must not be known.</param>
    public static void Check(Archive whole, Archive shown, DiagnosticCollector problems) =>
        problems.AddRange(DisclosureAttack.Find(whole, shown).Select(Diagnostic));

    private static Diagnostic Diagnostic(DisclosureLeak leak)
    {
        var (code, found, mend) = leak.Kind switch
        {
            LeakKind.WorkedOut => (
                "OS2007",
                "can be worked out from other figures of this release or an earlier one",
                "Check in this file whether the parts add up to their total. If they do, take out the rows of this breakdown or of these areas for the period."),
            LeakKind.SmallTogether => (
                "OS2008",
                "is withheld, but others show that it and those withheld beside it are together below the threshold",
                "Check in this file whether the parts add up to their total. If they do, take out the rows of this breakdown or of these areas for the period."),
            _ => (
                "OS2009",
                "is below the threshold and would be shown",
                "Empty the value, numerator and denominator in the file and write [c] under markers; then report this as a fault of the program."),
        };
        return new Diagnostic(
            code,
            Severity.Error,
            new SourceLocation($"data/{leak.Release}/observations.csv"),
            $"Found that {NameOf(leak)} {found}.",
            "Expected that nobody can learn a small figure of a measure that measures.csv calls disclosive.",
            mend);
    }

    private static string NameOf(DisclosureLeak leak)
    {
        var part = leak.Series.Breakdown is { } breakdown ? $" ({breakdown.Dimension}: {breakdown.Category})" : "";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"the figure of {leak.Series.Measure} for {leak.Series.Area}{part} from {leak.Period.Start:yyyy-MM-dd} to {leak.Period.End:yyyy-MM-dd}");
    }
}
