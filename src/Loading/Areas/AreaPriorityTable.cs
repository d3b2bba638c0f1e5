namespace OpenStatement.Loading;

/// <summary><c>data/area-priorities.csv</c>.</summary>
internal static class AreaPriorityTable
{
    public static readonly Field Area = new("area", ValueKind.Id, "The id of the area.") { Example = "north-town" };

    public static readonly Field Measure = new("measure", ValueKind.Id, "The id of the measure that has priority there.")
    { Example = "violence-solved" };

    public static readonly Field Choice = new(
        "choice", ValueKind.Choice, "Whether it has priority in every area or was chosen by this one.")
    { Example = "chosen", AllowedValues = EnumWords.All<AreaPriorityChoice>() };

    public static readonly Field From = new("from", ValueKind.Date, "The first day of its priority.") { Example = "2025-04-01" };

    public static readonly Field To = new("to", ValueKind.Date, "The last such day; empty while it lasts.")
    { IsOptional = true, Example = "2026-03-31" };

    public static readonly Field Evidence = new("evidence", ValueKind.Text, "What the choice was based on.")
    { Example = "Recorded violence rose faster here than anywhere else in the county." };

    public static readonly Field Illustrative = new(
        "illustrative", ValueKind.YesNo, "Whether it is an example and nobody's real choice; no unless given.")
    { IsOptional = true, Example = "no" };

    public static Table<AreaPriority> Schema { get; } = new(
        "area-priorities.csv", "One measure that has priority in one area for some time in each row.",
        [Area, Measure, Choice, From, To, Evidence, Illustrative], Read)
    {
        References =
        [
            new(Area, priority => priority.Area, index => index.AreaIds),
            new(Measure, priority => priority.Measure, index => index.MeasureIds),
        ],
        Checks = [AreaPriorityCheck.Run],
    };

    public static AreaPriority Read(RowReader row)
    {
        var to = row.OptionalText(To) is null ? null : (DateOnly?)row.Period(From, To).End;
        return new AreaPriority(
            row.Id(Area), row.Id(Measure), row.Choice<AreaPriorityChoice>(Choice), row.Date(From), to, row.Text(Evidence),
            row.OptionalYesNo(Illustrative) ?? false);
    }

    extension(SiteContent content)
    {
        public ImmutableArray<Row<AreaPriority>> AreaPriorities => content.Tables.Of(Schema);
    }
}
