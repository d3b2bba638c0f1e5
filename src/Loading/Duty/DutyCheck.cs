namespace OpenStatement.Loading;

/// <summary>What the rows of the duty to publish say agrees with itself, whatever day it is.</summary>
internal static class DutyCheck
{
    public static IEnumerable<Diagnostic> Run(ContentIndex index) => index.Content.Duties.SelectMany(Run);

    private static IEnumerable<Diagnostic> Run(Row<Duty> entry)
    {
        var (duty, locate) = entry;
        if (duty is { Evidence: DutyEvidence.Publication, LastDone: not null, Place: null })
            yield return DutyDiagnostics.NoPlace(locate(DutyTable.Place), duty.Item);
        if (duty is { Evidence: DutyEvidence.Publication, LastDone: null, NextDue: null, Clock: null })
            yield return DutyDiagnostics.NoDate(locate(DutyTable.LastDone), duty.Item);
        if (duty is { Evidence: not DutyEvidence.Publication, LastDone: not null } or
            {
                Evidence: not DutyEvidence.Publication,
                NextDue: not null
            })
            yield return DutyDiagnostics.DatesOfItsOwn(
                locate(duty.LastDone is null ? DutyTable.NextDue : DutyTable.LastDone), duty.Evidence);
        if (duty is { LastDone: { } last, NextDue: { } next } && next <= last)
            yield return DutyDiagnostics.DueTooEarly(locate(DutyTable.NextDue), next, last);
        if (duty.Place is { } place && !PublicAddress.IsSound(place))
            yield return DutyDiagnostics.WrongPlace(locate(DutyTable.Place), place);
    }
}

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
