namespace OpenStatement.Presentation;

/// <summary>The days of all releases, for calendar programs.</summary>
/// <param name="Title">What the calendar is called.</param>
/// <param name="Publisher">Whose it is.</param>
/// <param name="Address">Where the file stands.</param>
/// <param name="Page">The page that says the same to readers.</param>
/// <param name="Events">Never empty, because the format knows no calendar without events.</param>
public sealed record CalendarFile(string Title, string Publisher, Address Address, Address Page, ImmutableArray<CalendarEvent> Events)
    : FileContent;
