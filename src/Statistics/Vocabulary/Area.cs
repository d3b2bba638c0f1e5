namespace OpenStatement.Statistics;

/// <summary>A place for which figures exist.</summary>
/// <param name="Id">Kebab-case id used in the observations.</param>
/// <param name="Name">As readers see it.</param>
/// <param name="Kind">What sort of place it is.</param>
/// <param name="Code">The Office for National Statistics' code, such as <c>E23000036</c>; null where there is none.</param>
/// <param name="Parent">Id of the area it is part of, if any.</param>
public sealed record Area(string Id, string Name, AreaKind Kind, string? Code, string? Parent);
