namespace OpenStatement.Loading;

/// <summary><c>data/&lt;release&gt;/revisions.csv</c>.</summary>
internal static class RevisionTable
{
    public static readonly Field Measure = new("measure", ValueKind.Id, "The id of the measure whose published figures changed.")
    { Example = "burglary" };

    public static readonly Field Area = new("area", ValueKind.Id, "The id of the area; empty for every area.")
    { IsOptional = true, Example = "northshire" };

    public static readonly Field Start = new(
        "period_start", ValueKind.Date,
        "The first day of the time whose figures it explains; empty for every figure that changed in this release.")
    { IsOptional = true, Example = "2025-07-01" };

    public static readonly Field End = new(
        "period_end", ValueKind.Date, "The last such day; given whenever the first is. Every period within the two days is meant.")
    { IsOptional = true, Example = "2025-09-30" };

    public static readonly Field Kind = new("kind", ValueKind.Choice, "What kind of reason it is.")
    { Example = "late-recording", AllowedValues = EnumWords.All<RevisionCause>() };

    public static readonly Field Reason = new("reason", ValueKind.Text, "The reason, in plain words for the public.")
    { Example = "Burglaries reported online in September were recorded in October." };

    public static Table<RevisionReason> Schema { get; } = new(
        "revisions.csv",
        "One reason in each row why figures differ from those the statement before gave. Where several rows explain a figure, "
        + "the one for the shortest time counts, and one for a single area before one for all.",
        [Measure, Area, Start, End, Kind, Reason], Read)
    {
        IsPerRelease = true,
        Unique = [new(Measure, reason => $"a reason for {reason.Measure}{Scope(reason)}")],
        References =
        [
            new(Measure, reason => reason.Measure, index => index.MeasureIdsInReleases),
            new(Area, reason => reason.Area, index => index.AreaIds),
        ],
        NameMeasures = (reason, now) => reason with { Measure = now(reason.Measure) },
        Checks = [RevisionCheck.Run],
        Messages = RevisionDiagnostics.Rules,
    };

    public static RevisionReason Read(RowReader row) => new(
        row.Id(Measure), row.OptionalId(Area), ReadPeriod(row), row.Choice<RevisionCause>(Kind), row.Text(Reason));

    private static Period? ReadPeriod(RowReader row)
    {
        switch (row.OptionalText(Start), row.OptionalText(End))
        {
            case (null, null):
                return null;
            case (not null, not null):
                return row.Period(Start, End);
            case var (start, _):
                row.Fail(RevisionDiagnostics.HalfAPeriod(row.Locate(start is null ? Start : End), start is null));
                return null;
        }
    }

    private static string Scope(RevisionReason reason) =>
        (reason.Area is { } area ? $" for {area}" : "") + (reason.Period is { } period ? $" from {Wording.Days(period)}" : "");

    extension(ReleaseContent release)
    {
        public ImmutableArray<Row<RevisionReason>> RevisionReasons => release.Tables.Of(Schema);
    }
}
