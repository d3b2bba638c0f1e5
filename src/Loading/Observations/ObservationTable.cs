namespace OpenStatement.Loading;

/// <summary>The columns of <c>data/&lt;release&gt;/observations.csv</c>.</summary>
internal static class ObservationTable
{
    public static readonly Field Measure = new("measure", ValueKind.Id, "The id of the measure.")
    { Example = "violence-solved" };

    public static readonly Field Area = new("area", ValueKind.Id, "The id of the area.") { Example = "northshire" };

    public static readonly Field Start = new("period_start", ValueKind.Date, "The first day of the period.")
    { Example = "2025-10-01" };

    public static readonly Field End = new("period_end", ValueKind.Date, "The last day of the period.")
    { Example = "2025-12-31" };

    public static readonly Field Value = new(
        "value", ValueKind.Number, "The figure in the measure's unit; empty when there is none, and then the markers say why.")
    { IsOptional = true, Example = "8.7" };

    public static readonly Field Numerator = new(
        "numerator", ValueKind.Number, "For a percentage or a rate, how many met the condition.")
    { IsOptional = true, Example = "71" };

    public static readonly Field Denominator = new(
        "denominator", ValueKind.Number, "For a percentage or a rate, out of how many; given whenever the numerator is.")
    { IsOptional = true, Example = "812" };

    public static readonly Field Dimension = new(
        "dimension", ValueKind.Text, "For part of a whole, by what it is divided; empty for the whole.")
    { IsOptional = true, Example = "age" };

    public static readonly Field Category = new(
        "category", ValueKind.Text, "Which part of the whole; given whenever the dimension is.")
    { IsOptional = true, Example = "under 25" };

    public static readonly Field Markers = new(
        "markers", ValueKind.Markers, "Symbols in square brackets, side by side, for what a reader must know about this figure.")
    { IsOptional = true, Example = "[r][e]" };

    public static readonly Field Note = new(
        "note", ValueKind.Text, "What a reader should know about this figure alone.")
    { IsOptional = true, Example = "Includes offences recorded late." };

    public static Table Schema { get; } = new(
        Folders.Observations, "One figure in each row. Each release holds the whole of every series, as it was known then.",
        [Measure, Area, Start, End, Value, Numerator, Denominator, Dimension, Category, Markers, Note])
    {
        IsPerRelease = true,
        IsRequired = true,
        Checks =
        [
            ObservationCheck.Run, MissingFiguresCheck.Run, PeriodCheck.Run, LatestPeriodCheck.Run, ValueCheck.Run, PartsCheck.Run,
            DisclosureCheck.Run,
        ],
        Messages = [.. ObservationDiagnostics.Rules, .. PartsDiagnostics.Rules, .. CoverageDiagnostics.Rules],
    };
}

/// <summary>Figures are those of measures and areas that there are.</summary>
internal static class ObservationCheck
{
    public static IEnumerable<Diagnostic> Run(ContentIndex index) =>
        index.Content.Releases.Select(release => release.Observations).SelectMany(file => (IEnumerable<Diagnostic>)
        [
            .. index.MeasureIdsInReleases.CheckAll(LocateFirst(file, ObservationTable.Measure, series => series.Key.Measure)),
            .. index.AreaIds.CheckAll(LocateFirst(file, ObservationTable.Area, series => series.Key.Area)),
        ]);

    /// <summary>Each series once, where the file first names it.</summary>
    private static IEnumerable<Located<string>> LocateFirst(ObservationFile file, Field column, Func<Series, string> id) =>
        file.Series.Select(series => new Located<string>(id(series.Series), file.Locate(column, series.FirstLine)));
}
