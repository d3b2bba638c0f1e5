namespace OpenStatement.Statistics;

/// <summary>On what terms the figures may be used.</summary>
/// <param name="Name">Such as "Open Government Licence v3.0".</param>
/// <param name="Url">Where its text stands.</param>
/// <param name="Attribution">The line those who use the figures must print.</param>
public sealed record Licence(string Name, Uri Url, string Attribution);
