namespace OpenStatement.Loading;

/// <summary>What the law asks for is published before its clock runs out.</summary>
internal static class DutyClockCheck
{
    public static IEnumerable<Diagnostic> Run(CheckedSite site, DateOnly day, bool lateIsAnError) =>
        site.Tables.Of(DutyTable.Schema).Select(duty => Check(duty, site, day, lateIsAnError)).OfType<Diagnostic>();

    private static Diagnostic? Check(Row<Duty> entry, CheckedSite site, DateOnly day, bool lateIsAnError)
    {
        var (duty, locate) = entry;
        if (duty.LastDone > day)
            return DutyDiagnostics.DoneInTheFuture(locate(DutyTable.LastDone), duty.LastDone.Value, day);
        var state = DutyState.Of(duty, site.Archive, day);
        return state.Standing switch
        {
            DutyStanding.DueSoon => DutyDiagnostics.DueSoon(locate(DutyTable.Id), state),
            DutyStanding.Overdue when lateIsAnError => DutyDiagnostics.Overdue(locate(DutyTable.Id), state),
            DutyStanding.Overdue => DutyDiagnostics.PublishedLate(locate(DutyTable.Id), state),
            _ => null,
        };
    }
}
