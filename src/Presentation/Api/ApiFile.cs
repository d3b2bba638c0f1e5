namespace OpenStatement.Presentation;

/// <summary>A file of the API.</summary>
/// <param name="Address">Where it stands.</param>
/// <param name="Answer">Gathers what it says.</param>
public sealed record ApiFile(Address Address, Func<ApiAnswer> Answer);
