using OpenStatement.Diagnostics;

namespace OpenStatement.Loading;

/// <summary>The tables in <c>data/</c> that say what the official files mean for this site.</summary>
internal sealed record ImportMapping(AreaNames Areas, OffenceCodes Codes, SeriesBreaks Breaks)
{
    /// <summary>Null when a table cannot be used; everything wrong with all of them is reported.</summary>
    public static ImportMapping? Read(string siteRoot, DiagnosticCollector problems)
    {
        var measures = SiteTable.ReadSome(siteRoot, "data/measures.csv", ["id"], problems);
        var known = measures?.Select(row => row["id"]).ToHashSet(StringComparer.Ordinal) ?? [];
        var areas = AreaNames.Read(siteRoot, problems);
        // Without the list of measures every id would look wrong.
        if (measures is null)
            return null;
        var codes = OffenceCodes.Read(siteRoot, known, problems);
        var breaks = SeriesBreaks.Read(siteRoot, known, problems);
        return areas is null || codes is null || breaks is null || problems.HasErrors
            ? null
            : new ImportMapping(areas, codes, breaks);
    }
}
