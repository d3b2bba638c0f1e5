namespace OpenStatement.Statistics;

/// <summary>The commissioner's plan, whose indicators the site reports on.</summary>
/// <param name="Title">Such as "Police and Crime Plan 2021 to 2025".</param>
/// <param name="Url">Where the plan itself stands; null where it is not online.</param>
public sealed record Plan(string Title, Uri? Url);
