namespace OpenStatement.Loading;

/// <summary>Every figure that is quoted is there, in the release that is meant. One that is withheld is: its marker is shown.</summary>
internal static class QuotationCheck
{
    /// <summary>Only the measures, which need no figures to be known.</summary>
    public static IEnumerable<Diagnostic> CheckMeasures(ContentIndex index) =>
        index.MeasureIds.CheckAll(
            QuotationUses.Find(index.Content).Select(written => written.Quotation.Select(quotation => quotation.Measure)));

    /// <param name="site">All that was written, drafts included.</param>
    /// <param name="summaries">One for each release in whose words a figure is quoted.</param>
    /// <param name="latest">The one whose figures pages quote; null until a first release is published.</param>
    public static IEnumerable<Diagnostic> Run(
        CheckedSite site, IReadOnlyDictionary<ReleaseId, ReleaseSummary> summaries, ReleaseSummary? latest)
    {
        if (site.Quotations.IsEmpty)
            yield break;
        var measures = site.Archive.Measures.ToDictionary(measure => measure.Id);
        foreach (var (located, id) in site.Quotations)
        {
            if ((id is { } release ? summaries[release] : latest) is not { } summary)
                continue;
            var measure = measures[located.Value.Measure];
            if (QuotedFigures.WhyAbsent(summary.Of(measure), located.Value.Figure) is { } why and not FigureAbsence.Withheld)
                yield return QuotationDiagnostics.Absent(located, measure, summary.Release.Id, why);
        }
    }
}
