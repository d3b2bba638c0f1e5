namespace OpenStatement.Statistics;

/// <summary>The commissioner's plan, whose indicators the site reports on.</summary>
/// <param name="Title">Such as "Police and Crime Plan 2021 to 2025".</param>
/// <param name="Url">Where the plan itself stands; null where it is not online.</param>
public sealed record Plan(string Title, Uri? Url);

/// <summary>What the plan wants to achieve.</summary>
/// <param name="Id">Kebab-case id.</param>
/// <param name="Section">The title of the section of the plan it stands in.</param>
/// <param name="Title">As readers see it.</param>
/// <param name="PartOf">Id of the objective it is a part of; null for an objective of its own.</param>
public sealed record Objective(string Id, string Section, string Title, string? PartOf);
