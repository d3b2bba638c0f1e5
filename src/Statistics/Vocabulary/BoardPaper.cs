namespace OpenStatement.Statistics;

/// <summary>What stands at the head of a statement that goes to a board.</summary>
/// <param name="AgendaItem">Its number on the agenda; null where it has none.</param>
/// <param name="Meeting">The name of the board or meeting.</param>
/// <param name="Date">The day of the meeting.</param>
/// <param name="Title">The title of the paper.</param>
/// <param name="PresentedBy">Whose paper it is: an office or a post.</param>
/// <param name="Purpose">Why the board is given it.</param>
public sealed record BoardPaper(string? AgendaItem, string Meeting, DateOnly Date, string Title, string PresentedBy, string Purpose);
