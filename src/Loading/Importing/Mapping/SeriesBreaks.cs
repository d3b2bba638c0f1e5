using System.Collections.Immutable;
using System.Globalization;
using OpenStatement.Diagnostics;
using OpenStatement.Statistics;

namespace OpenStatement.Loading;

/// <summary>Where series break; a site need not have any.</summary>
internal sealed record SeriesBreaks(ImmutableArray<SeriesBreak> All)
{
    private const string File = "data/series-breaks.csv";

    public static SeriesBreaks? Read(string siteRoot, IReadOnlySet<string> measures, DiagnosticCollector problems)
    {
        if (!System.IO.File.Exists(Path.Combine(siteRoot, File)))
            return new SeriesBreaks([]);
        var rows = SiteTable.Read(siteRoot, File, ["measure", "period_start", "note"], problems);
        if (rows is null)
            return null;
        var breaks = ImmutableArray.CreateBuilder<SeriesBreak>();
        foreach (var row in rows)
        {
            if (!measures.Contains(row["measure"]))
                problems.Add(ImportMappingDiagnostics.UnknownMeasure(row.At("measure"), row["measure"], measures));
            if (DateOnly.TryParseExact(row["period_start"], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
                breaks.Add(new SeriesBreak(row["measure"], day, row["note"], row.At("period_start")));
            else
                problems.Add(ImportMappingDiagnostics.NotADate(row.At("period_start"), row["period_start"]));
        }

        return new SeriesBreaks(breaks.ToImmutable());
    }

    /// <summary>Why the figure for the period is not comparable with those before; null when it is.</summary>
    public string? At(string measure, Period period) =>
        All.FirstOrDefault(one => one.Measure == measure && one.PeriodStart == period.Start)?.Note;
}
