namespace OpenStatement.Statistics;

/// <summary>Whom journalists ask.</summary>
/// <param name="Name">The team or person.</param>
/// <param name="Email">Where to write.</param>
/// <param name="Phone">Where to call, as it is to be read; null where nobody answers calls.</param>
/// <param name="EarlyAccess">Who sees the figures before the day of publication; null where nothing is said of it.</param>
public sealed record PressOffice(string Name, string Email, string? Phone, string? EarlyAccess);
