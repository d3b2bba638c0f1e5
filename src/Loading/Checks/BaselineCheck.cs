using OpenStatement.Diagnostics;
using OpenStatement.Statistics;

namespace OpenStatement.Loading;

/// <summary>A baseline is made of whole years, so that seasons weigh the same in it as in later years.</summary>
internal static class BaselineCheck
{
    public static IEnumerable<Diagnostic> Run(ContentIndex index)
    {
        var baselines = index.Content.Settings.Baselines;
        return baselines
            .Where((baseline, i) => i == 0 ? !baseline.Value.Period.Fits(Frequency.Year) : !IsWholeYears(baseline.Value.Period))
            .Select(baseline => ReferenceDiagnostics.BaselineNotAYear(baseline.Locate(BaselineKeys.End), baseline.Value.Period));
    }

    private static bool IsWholeYears(Period period) => period.IsWholeMonths && period.Months % 12 == 0;
}
