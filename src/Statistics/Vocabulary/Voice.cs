namespace OpenStatement.Statistics;

/// <summary>Somebody whose words a statement carries, such as the force or the commissioner.</summary>
/// <param name="Id">Kebab-case id.</param>
/// <param name="Name">Who is speaking, as readers see it.</param>
public sealed record Voice(string Id, string Name);
