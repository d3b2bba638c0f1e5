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
        if (duty is { Evidence: not DutyEvidence.Publication, LastDone: not null } or { Evidence: not DutyEvidence.Publication, NextDue: not null })
            yield return DutyDiagnostics.DatesOfItsOwn(locate(duty.LastDone is null ? DutyTable.NextDue : DutyTable.LastDone), duty.Evidence);
        if (duty is { LastDone: { } last, NextDue: { } next } && next <= last)
            yield return DutyDiagnostics.DueTooEarly(locate(DutyTable.NextDue), next, last);
        if (duty.Place is { } place && !PublicAddress.IsSound(place))
            yield return DutyDiagnostics.WrongPlace(locate(DutyTable.Place), place);
    }
}
