namespace OpenStatement.Site;

/// <summary>How far a build has come.</summary>
/// <param name="Stage">The name of the stage it is in.</param>
/// <param name="Done">How many things of the stage are done; 0 when they are not counted.</param>
/// <param name="Total">How many there are; 0 when they are not counted.</param>
public readonly record struct BuildProgress(string Stage, int Done = 0, int Total = 0);
