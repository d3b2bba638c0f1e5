namespace OpenStatement.Loading;

/// <summary><c>data/duties.csv</c>.</summary>
internal static class DutyTable
{
    public static readonly Field Id = new(
        "id", ValueKind.Id, "The item's id, which is its anchor on the duty page.")
    { Example = "inspection-report" };

    public static readonly Field Item = new("item", ValueKind.Text, "Its number in the law.") { Example = "7B" };

    public static readonly Field Requirement = new("requirement", ValueKind.Text, "What is to be published, in plain words.")
    { Example = "The latest annual report of the inspectorate on the force." };

    public static readonly Field MetBy = new(
        "met_by", ValueKind.Choice,
        "Whether the statements of this site meet it, the list of priorities, or something published here or elsewhere whose dates "
        + "stand in this row.")
    { Example = "publication", AllowedValues = EnumWords.All<DutyEvidence>() };

    public static readonly Field Place = new(
        "place", ValueKind.Text,
        "Where it stands: a whole path on this site, such as `/statements/`, or a web address; empty while it stands nowhere.")
    { IsOptional = true, Example = "https://www.northshire.example/inspections" };

    public static readonly Field LastDone = new("last_done", ValueKind.Date, "The last day on which it was done.")
    { IsOptional = true, Example = "2025-11-03" };

    public static readonly Field NextDue = new("next_due", ValueKind.Date, "The day by which it is to be done again, if that is known.")
    { IsOptional = true, Example = "2026-11-30" };

    public static readonly Field Event = new("clock_event", ValueKind.Text, "What starts a time limit for it, if anything does.")
    { IsOptional = true, Example = "publication of the report" };

    public static readonly Field EventDay = new("clock_started", ValueKind.Date, "When that happened last.")
    { IsOptional = true, Example = "2025-10-10" };

    public static readonly Field WithinDays = new(
        "within_days", ValueKind.WholeNumber, "How many days the office then has; given whenever an event is.")
    { IsOptional = true, Example = "30", Minimum = 1, Maximum = 366 };

    public static readonly Field Note = new("note", ValueKind.Text, "What readers should know of it.")
    { IsOptional = true, Example = "The office's comments stand beside the report." };

    public static Table<Duty> Schema { get; } = new(
        "duties.csv", "One item of what the law asks the office to publish in each row.",
        [Id, Item, Requirement, MetBy, Place, LastDone, NextDue, Event, EventDay, WithinDays, Note], Read)
    {
        Ids = new(Id, "duty", duty => duty.Id) { Reserved = ReservedNames.InLists },
        Addresses = [new(Place, duty => duty.Place)],
        Checks = [DutyCheck.Run],
        Messages = DutyDiagnostics.Rules,
    };

    public static Duty Read(RowReader row) => new()
    {
        Id = row.Id(Id),
        Item = row.Text(Item),
        Requirement = row.Text(Requirement),
        Evidence = row.Choice<DutyEvidence>(MetBy),
        Place = row.OptionalText(Place),
        LastDone = row.OptionalDate(LastDone),
        NextDue = row.OptionalDate(NextDue),
        Clock = ReadClock(row),
        Note = row.OptionalText(Note),
    };

    private static DutyClock? ReadClock(RowReader row)
    {
        var (what, day, days) = (row.OptionalText(Event), row.OptionalDate(EventDay), row.OptionalWholeNumber(WithinDays));
        if (what is not null && days is { } within)
            return new DutyClock(what, day, within);
        if (what is not null || day is not null || days is not null)
            row.Fail(DutyDiagnostics.HalfAClock(row.Locate(what is null ? Event : WithinDays), what is null));
        return null;
    }

    extension(SiteContent content)
    {
        public ImmutableArray<Row<Duty>> Duties => content.Tables.Of(Schema);
    }
}
