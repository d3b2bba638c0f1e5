namespace OpenStatement.Loading;

/// <summary><c>data/release-calendar.csv</c>.</summary>
internal static class ReleaseCalendarTable
{
    public static readonly Field Release = new(
        "release", ValueKind.Release,
        "Which statement it is: the year and the month in which its quarter ends. Nothing of it need be there yet.")
    { Example = "2026-03" };

    public static readonly Field Date = new("date", ValueKind.Date, "The day on which it is to be published.") { Example = "2026-05-05" };

    public static readonly Field Time = new("time", ValueKind.Time, "The time of day in the United Kingdom; 09:30 unless given.")
    { IsOptional = true, Example = "09:30" };

    public static readonly Field Status = new("status", ValueKind.Choice, "Whether the day is firm.")
    { Example = "confirmed", AllowedValues = EnumWords.All<AnnouncementStatus>() };

    public static readonly Field Note = new(
        "note", ValueKind.Text, "What readers should know; needed where the day is not the one that the statement before gave as next_due.")
    { IsOptional = true, Example = "A day later than first announced, because of a bank holiday." };

    public static Table<AnnouncedRelease> Schema { get; } = new(
        "release-calendar.csv",
        "The day on which one statement is to be published, or was, in each row. Everything in it is public at once, also for "
        + "statements that are drafts.",
        [Release, Date, Time, Status, Note], Read)
    {
        Unique = [new(Release, row => row.Release.ToString())],
        Checks = [CalendarCheck.Run],
        Messages = CalendarDiagnostics.Rules,
    };

    public static AnnouncedRelease Read(RowReader row) => new(
        row.Release(Release), row.Date(Date), row.OptionalTime(Time) ?? AnnouncedRelease.UsualTime,
        row.Choice<AnnouncementStatus>(Status), row.OptionalText(Note));

    extension(SiteContent content)
    {
        public ImmutableArray<Row<AnnouncedRelease>> Announced => content.Tables.Of(Schema);
    }
}
