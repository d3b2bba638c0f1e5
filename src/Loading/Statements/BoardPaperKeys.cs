namespace OpenStatement.Loading;

/// <summary>The keys under <c>board_paper</c> in <c>statement.md</c>.</summary>
internal static class BoardPaperKeys
{
    public static readonly Field AgendaItem = new("agenda_item", ValueKind.Text, "Its number on the agenda.")
    { IsOptional = true, Example = "7" };

    public static readonly Field Meeting = new("meeting", ValueKind.Text, "The name of the board or meeting.")
    { Example = "Performance board" };

    public static readonly Field Date = new("date", ValueKind.Date, "The day of the meeting.") { Example = "2026-02-10" };

    public static readonly Field Title = new("title", ValueKind.Text, "The title of the paper.") { Example = "Quarterly performance report" };

    public static readonly Field PresentedBy = new("presented_by", ValueKind.Text, "Whose paper it is: an office or a post.")
    { Example = "Chief executive" };

    public static readonly Field Purpose = new("purpose", ValueKind.Text, "Why the board is given it.")
    { Example = "To show progress against the plan and the national priorities." };

    public static readonly Field BoardPaper = new("board_paper", ValueKind.Group, "What stands at its head where it goes to a board.")
    { IsOptional = true, Children = [AgendaItem, Meeting, Date, Title, PresentedBy, Purpose] };

    public static BoardPaper Read(GroupReader keys) => new(
        keys.OptionalText(AgendaItem), keys.Text(Meeting), keys.Date(Date), keys.Text(Title), keys.Text(PresentedBy), keys.Text(Purpose));
}
