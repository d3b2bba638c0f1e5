namespace OpenStatement.Loading;

/// <summary>The front matter of <c>statement.md</c>.</summary>
internal static class StatementKeys
{
    public const string FileName = "statement.md";

    public static readonly Field Title = new("title", ValueKind.Text, "The statement's title.")
    { Example = "Policing statement, October to December 2025" };

    public static readonly Field PeriodStart = new(
        "period_start", ValueKind.Date, "The first day of the quarter the statement is about.")
    { Example = "2025-10-01" };

    public static readonly Field PeriodEnd = new(
        "period_end", ValueKind.Date, "The last day of that quarter; the release is named by its month.")
    { Example = "2025-12-31" };

    public static readonly Field DataAsAt = new(
        "data_as_at", ValueKind.Date, "The day on which the figures stood as the release gives them.")
    { Example = "2026-01-20" };

    public static readonly Field Published = new(
        "published", ValueKind.Date, "The day of publication; before it, nothing of the release is on the public site.")
    { Example = "2026-02-02" };

    public static readonly Field NextDue = new(
        "next_due", ValueKind.Date, "When the next statement is expected, if that is known.")
    { IsOptional = true, Example = "2026-05-04" };

    public static readonly Field NumberedParagraphs = new(
        "numbered_paragraphs", ValueKind.YesNo, "Whether its paragraphs have numbers by which they can be cited; no unless given.")
    { IsOptional = true, Example = "no" };

    public static readonly Field Order = new(
        "order", ValueKind.Choice,
        "Whether its print edition goes through the priorities, each with all voices, or through the voices, each with all priorities; "
        + "priority unless given.")
    { IsOptional = true, Example = "priority", AllowedValues = EnumWords.All<ReadingOrder>() };

    public static readonly Field Appendices = new("appendices", ValueKind.Texts, "What stands behind its print edition, in this order.")
    { IsOptional = true, Example = "national-metrics", AllowedValues = EnumWords.All<Appendix>() };

    public static readonly Field Expected = new("expected", ValueKind.Date, "When its figures are expected, if that is known.")
    { IsOptional = true, Example = "2026-03-31" };

    public static readonly Field Measure = new("measure", ValueKind.Id, "The id of the measure.")
    { Example = "violence-survey" };

    public static readonly Field Reason = new("reason", ValueKind.Text, "Why it has no figure in this release.")
    { Example = "The survey was not published this quarter." };

    public static readonly Field OmittedMeasures = new(
        "omitted_measures", ValueKind.Groups, "Measures that have figures in general but none in this release.")
    { IsOptional = true, Children = [Measure, Reason, Expected] };

    public static readonly Field Date = new("date", ValueKind.Date, "When the change was made.")
    { Example = "2026-02-16" };

    public static readonly Field Text = new("text", ValueKind.Text, "What changed, and why.")
    { Example = "The figure for burglary was corrected after an error in recording." };

    public static readonly Field Variations = new(
        "variations", ValueKind.Groups, "Changes made to the statement after it was published.")
    { IsOptional = true, Children = [Date, Text] };

    public static DocumentSchema Schema { get; } = new(
        "input/statements/<release>/statement.md",
        "The dates of one release. The body below the front matter is the introduction, in Markdown.",
        [Title, PeriodStart, PeriodEnd, DataAsAt, Published, NextDue, NumberedParagraphs, Order, BoardPaperKeys.BoardPaper, Appendices,
            OmittedMeasures, Variations]);
}

/// <summary>The keys under <c>board_paper</c> in <c>statement.md</c>.</summary>
internal static class BoardPaperKeys
{
    public static readonly Field AgendaItem = new("agenda_item", ValueKind.Text, "Its number on the agenda.")
    { IsOptional = true, Example = "7" };

    public static readonly Field Meeting = new("meeting", ValueKind.Text, "The name of the board or meeting.")
    { Example = "Performance board" };

    public static readonly Field Date = new("date", ValueKind.Date, "The day of the meeting.") { Example = "2026-02-10" };

    public static readonly Field Title = new(
        "title", ValueKind.Text, "The title of the paper.")
    { Example = "Quarterly performance report" };

    public static readonly Field PresentedBy = new("presented_by", ValueKind.Text, "Whose paper it is: an office or a post.")
    { Example = "Chief executive" };

    public static readonly Field Purpose = new("purpose", ValueKind.Text, "Why the board is given it.")
    { Example = "To show progress against the plan and the national priorities." };

    public static readonly Field BoardPaper = new("board_paper", ValueKind.Group, "What stands at its head where it goes to a board.")
    { IsOptional = true, Children = [AgendaItem, Meeting, Date, Title, PresentedBy, Purpose] };

    public static BoardPaper Read(GroupReader keys) => new(
        keys.OptionalText(AgendaItem), keys.Text(Meeting), keys.Date(Date), keys.Text(Title), keys.Text(PresentedBy), keys.Text(Purpose));
}
