namespace OpenStatement.Presentation;

/// <summary>One stage that is counted.</summary>
/// <param name="Stage">Leads to the measure.</param>
/// <param name="Figure">Without text where there is none.</param>
/// <param name="OfFirst">Such as "25% of the first stage" or "12 of 15"; or that it is the first, or that it is not known.</param>
/// <param name="OfBefore">The same of the stage before.</param>
/// <param name="Length">Of its bar, from 0 to 1; null where there is no figure.</param>
/// <param name="Missing">Why there is no figure; null where there is one.</param>
public sealed record FunnelRow(Link Stage, Figure Figure, string OfFirst, string OfBefore, decimal? Length, string? Missing);
