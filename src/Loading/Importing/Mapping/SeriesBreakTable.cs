namespace OpenStatement.Loading;

/// <summary><c>data/series-breaks.csv</c>.</summary>
internal static class SeriesBreakTable
{
    public static readonly Field Measure = new("measure", ValueKind.Id, "The id of the measure.") { Example = "burglary" };

    public static readonly Field PeriodStart = new(
        "period_start", ValueKind.Date, "The first day of the first period that is not comparable with those before.")
    { Example = "2017-04-01" };

    public static readonly Field Note = new("note", ValueKind.Text, "Why, for the reader of the figure.")
    { Example = "From April 2017 sheds and garages count as well." };

    public static Table<SeriesBreak> Schema { get; } = new(
        "series-breaks.csv",
        "One break in a series in each row. The import of official files gives the figure the marker `[b]` and the note.",
        [Measure, PeriodStart, Note], Read);

    public static SeriesBreak Read(RowReader row) => new(row.Id(Measure), row.Date(PeriodStart), row.Text(Note), row.Locate(PeriodStart));

    extension(SiteContent content)
    {
        public ImmutableArray<Row<SeriesBreak>> SeriesBreaks => content.Tables.Of(Schema);
    }
}

/// <summary>That figures from a day on are not comparable with those before, and why.</summary>
internal sealed record SeriesBreak(string Measure, DateOnly PeriodStart, string Note, SourceLocation Location);

/// <summary>Where series break; a site need not have any.</summary>
internal sealed record SeriesBreaks(ImmutableArray<SeriesBreak> All)
{
    /// <summary>Why the figure for the period is not comparable with those before; null when it is.</summary>
    public string? At(string measure, Period period) =>
        All.FirstOrDefault(found => found.Measure == measure && found.PeriodStart == period.Start)?.Note;
}
