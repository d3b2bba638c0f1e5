namespace OpenStatement.Statistics;

/// <summary>The body whose site this is.</summary>
/// <param name="Name">Such as the name of the office.</param>
/// <param name="Role">What the office's holder is called, such as "Police and Crime Commissioner".</param>
/// <param name="ContactName">The team or person to ask.</param>
/// <param name="ContactEmail">Where to write.</param>
public sealed record Publisher(string Name, string Role, string ContactName, string ContactEmail);
