namespace OpenStatement.Statistics;

/// <summary>The police force the statement is about.</summary>
/// <param name="Name">In full.</param>
/// <param name="ShortName">For charts and tables.</param>
/// <param name="Area">Id of its area.</param>
public sealed record Force(string Name, string ShortName, string Area);
