namespace OpenStatement.Loading;

/// <summary>What an official file calls an area.</summary>
/// <param name="Code">The Office for National Statistics' code; empty where the file has none.</param>
/// <param name="Name">The name as the publisher writes it.</param>
internal readonly record struct AreaLabel(string Code, string Name);
