namespace OpenStatement.Loading;

/// <summary>Whether a table held all that the mapping tables expect of it.</summary>
internal static class TallyChecks
{
    public static void Run(TableTally tally, ImportMapping mapping, DateOnly lastDay, DiagnosticCollector problems)
    {
        if (tally.Periods.All(period => period.End > lastDay))
            problems.Add(OfficialFileDiagnostics.NothingUntil(tally.File, lastDay));
        foreach (var area in mapping.Areas.Forces.Where(area => !tally.Has(area.Id)))
            problems.Add(ImportMappingDiagnostics.AreaMissing(area, tally.File));
        foreach (var measure in mapping.Codes.Of(tally.Table).GroupBy(code => code.Measure, StringComparer.Ordinal))
        {
            var absent = measure.Where(code => !tally.HasCode(code.Code)).ToList();
            if (absent.Count == measure.Count())
                problems.Add(ImportMappingDiagnostics.NothingForMeasure(measure.First(), tally.File));
            else
                problems.AddRange(absent.Select(code => ImportMappingDiagnostics.CodeNeverOccurs(code, tally.File)));
        }

        foreach (var seriesBreak in mapping.Breaks.All.Where(seriesBreak => mapping.Codes.Counts(seriesBreak.Measure, tally.Table)))
        {
            var inside = tally.Periods.Any(period => period.Start < seriesBreak.PeriodStart)
                && tally.Periods.Any(period => period.Start > seriesBreak.PeriodStart);
            if (inside && tally.Periods.All(period => period.Start != seriesBreak.PeriodStart))
                problems.Add(ImportMappingDiagnostics.BreakWithinPeriod(seriesBreak));
        }
    }
}
