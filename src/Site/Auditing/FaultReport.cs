namespace OpenStatement.Site;

/// <summary>Turns faults of pages into diagnostics.</summary>
public static class FaultReport
{
    /// <summary>A fault in what all pages share is on all of them; it is reported once, at the first, with the number of others.</summary>
    public static IEnumerable<Diagnostic> Of(IEnumerable<PageFault> faults) =>
        faults.GroupBy(fault => (fault.Rule, fault.Found)).Select(same => Diagnostic(same.First(), same.DistinctBy(fault => fault.Page).Count() - 1));

    private static Diagnostic Diagnostic(PageFault fault, int others) => new(
        fault.Rule.Code,
        Severity.Error,
        new SourceLocation(fault.Page.Path),
        others switch
        {
            0 => fault.Found,
            1 => $"{fault.Found} The same is on 1 other page.",
            _ => FormattableString.Invariant($"{fault.Found} The same is on {others} other pages."),
        },
        fault.Rule.Expected,
        fault.Rule.Fix);
}
