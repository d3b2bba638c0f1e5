namespace OpenStatement.Loading;

/// <summary>
/// A baseline is made of whole years, so that seasons weigh the same in it as in later years. It lies before the latest
/// statement, and readers can tell it from every other.
/// </summary>
internal static class BaselineCheck
{
    public static IEnumerable<Diagnostic> Run(ContentIndex index)
    {
        var baselines = index.Content.Settings.Baselines;
        return
        [
            .. baselines
                .Where((baseline, i) => i == 0 ? !baseline.Value.Period.Fits(Frequency.Year) : !IsWholeYears(baseline.Value.Period))
                .Select(baseline => SettingsDiagnostics.BaselineNotAYear(baseline.Locate(BaselineKeys.End), baseline.Value.Period)),
            .. LatestQuarter(index) is { } latest
                ? baselines.Where(baseline => baseline.Value.Period.End >= latest.Start)
                    .Select(baseline =>
                        SettingsDiagnostics.BaselineInTheFuture(baseline.Locate(BaselineKeys.End), baseline.Value.Period, latest))
                : [],
            .. baselines.SelectMany((baseline, i) => FindSame(baseline, baselines.Take(i))),
        ];
    }

    private static Period? LatestQuarter(ContentIndex index) =>
        index.Content.Releases.Select(release => (Period?)release.Statement.Statement.Value.Period).LastOrDefault();

    private static IEnumerable<Diagnostic> FindSame(Row<Baseline> baseline, IEnumerable<Row<Baseline>> earlier)
    {
        var (name, period) = (baseline.Value.Name, baseline.Value.Period);
        foreach (var other in earlier)
        {
            if (name is not null && name.Equals(other.Value.Name, StringComparison.OrdinalIgnoreCase))
                yield return ReferenceDiagnostics.Duplicate(
                    baseline.Locate(BaselineKeys.Name), $"the baseline {Wording.Quote(name)}", other.Locate(BaselineKeys.Name));
            else if (period == other.Value.Period && HaveMeasuresInCommon(baseline.Value, other.Value))
                yield return ReferenceDiagnostics.Duplicate(
                    baseline.Locate(BaselineKeys.Start), $"the baseline {Wording.Days(period)}", other.Locate(BaselineKeys.Start));
        }
    }

    private static bool HaveMeasuresInCommon(Baseline first, Baseline other) =>
        first.Measures.IsEmpty || other.Measures.IsEmpty || first.Measures.Intersect(other.Measures).Any();

    private static bool IsWholeYears(Period period) => period.IsWholeMonths && period.Months % 12 == 0;
}
