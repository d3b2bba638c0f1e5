namespace OpenStatement.Presentation;

/// <summary>A band in which a measure usually moves, over exactly the points it was worked out from.</summary>
/// <param name="Label">Stands in the band or in the key.</param>
/// <param name="Lower">On the chart's axis, within what the measure can be.</param>
/// <param name="Upper">Likewise.</param>
/// <param name="First">The index of the first point.</param>
/// <param name="Last">The index of the last point.</param>
/// <param name="IsTrial">Whether few points make it uncertain: its edge is dashed.</param>
public sealed record UsualRange(string Label, decimal Lower, decimal Upper, int First, int Last, bool IsTrial);
