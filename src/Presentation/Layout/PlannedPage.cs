namespace OpenStatement.Presentation;

/// <summary>A page the site will have, put together only when it is rendered.</summary>
/// <param name="Address">Where it will stand.</param>
/// <param name="Build">Gathers its content; safe to call from any thread.</param>
public sealed record PlannedPage(Address Address, Func<Page> Build);
