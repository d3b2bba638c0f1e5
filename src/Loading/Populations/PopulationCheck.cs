namespace OpenStatement.Loading;

/// <summary>
/// Every area that is compared has a population for the middle of the twelve months, unless the settings say what to take
/// instead. A gap is reported once, not for every measure and release that needs it.
/// </summary>
internal static class PopulationCheck
{
    public static IEnumerable<Diagnostic> Run(ContentIndex index)
    {
        if (index.Content.Settings.Site.Value.Methods.MissingPopulation is not MissingPopulation.Error)
            return [];
        var rows = index.Content.Populations.ToLookup(row => row.Value.Area);
        return index.Content.Releases.SelectMany(release => NeededBy(release, index))
            .Where(need => !rows[need.Area].Any(row => row.Value.MidYear == need.MidYear && row.Value.IsKnownOn(need.Published)))
            .DistinctBy(need => (need.Area, need.MidYear))
            .Select(need =>
                PopulationDiagnostics.Missing(
                    Locate(rows[need.Area].LastOrDefault()), need.Area, need.MidYear, need.Measure, need.Release));
    }

    private static IEnumerable<(string Area, int MidYear, string Measure, ReleaseId Release, DateOnly Published)> NeededBy(
        ReleaseContent release, ContentIndex index)
    {
        var members = index.ComparatorsOn(release.Statement.Statement.Value.Period.End).ToList();
        if (members.Count == 0)
            return [];

        var compared = members.Append(index.ForceArea).ToHashSet();
        var around = AreasAround(index);
        var series = release.Observations.Series.Select(series => series.Series)
            .Where(series => series.Key.Breakdown is null && (compared.Contains(series.Key.Area) || around.Contains(series.Key.Area)))
            .ToLookup(series => series.Key.Measure);
        return
            from own in series.SelectMany(same => same)
            where own.Key.Area == index.ForceArea
                && index.Measures.TryGetValue(own.Key.Measure, out var measure) && measure.Unit is Unit.Count
            let end = own.Latest?.Period.End
            where end is not null
            let counted = series[own.Key.Measure].Where(other => TwelveMonths.Ending(other, end.Value) is not null)
                .Select(other => other.Key.Area).Distinct().ToList()
            // Where an area has no figures nothing is compared, and the page says so: no population is missed.
            where compared.IsSubsetOf(counted)
            from area in counted
            select (area, PopulationYears.WantedFor(end.Value), own.Key.Measure, release.Id, release.Statement.Statement.Value.Published);
    }

    /// <summary>The regions and nations the force lies in. An area that is part of itself is a mistake of its own.</summary>
    private static HashSet<string> AreasAround(ContentIndex index)
    {
        var areas = index.Content.Areas.DistinctBy(area => area.Value.Id).ToDictionary(area => area.Value.Id, area => area.Value);
        var around = new HashSet<string>();
        for (var area = areas.GetValueOrDefault(index.ForceArea); area?.Parent is { } parent && around.Add(parent);)
            area = areas.GetValueOrDefault(parent);
        return [.. around.Where(id => areas.TryGetValue(id, out var area) && area is { Kind: AreaKind.Region or AreaKind.Nation })];
    }

    /// <summary>After the last row of the area, where the missing one belongs.</summary>
    private static SourceLocation Locate(Row<Population>? last) =>
        last?.Locate(PopulationTable.MidYear) ?? new SourceLocation($"{Folders.Data}/{PopulationTable.Schema.FileName}");
}

/// <summary>Populations that rates need and the files lack.</summary>
internal static class PopulationDiagnostics
{
    public static ImmutableArray<DiagnosticRule> Rules { get; } =
    [
        new("OS1661", Severity.Error, "The number of people behind a rate that is compared is missing."),
    ];

    public static Diagnostic Missing(SourceLocation location, string area, int midYear, string measure, ReleaseId release) => Error(
        "OS1661", location,
        FormattableString.Invariant(
            $"Found no population of {area} for the middle of {midYear}, on which its rate of {measure} in the release {release} rests."),
        FormattableString.Invariant($"Expected a row with the area {area} and the mid_year {midYear}."),
        $"Add the row, or say under {MethodKeys.Methods.Name} in input/site.yml what to take instead: "
        + $"{MethodKeys.MissingPopulation.Name}: latest-before or interpolate.");
}
