using OpenStatement.Diagnostics;
using OpenStatement.Statistics;

namespace OpenStatement.Loading;

/// <summary>The baseline is a whole year, so that seasons weigh the same in it as in later years.</summary>
internal static class BaselineCheck
{
    public static IEnumerable<Diagnostic> Run(ContentIndex index)
    {
        var baseline = index.Content.Settings.Baseline;
        return baseline.Value.Fits(Frequency.Year)
            ? []
            : [ReferenceDiagnostics.BaselineNotAYear(baseline.Locate(SiteKeys.BaselineEnd), baseline.Value)];
    }
}
