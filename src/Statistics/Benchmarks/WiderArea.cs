namespace OpenStatement.Statistics;

/// <summary>The region or nation around a force, which has figures of the measure.</summary>
/// <param name="Area">Id of the area.</param>
/// <param name="Rate">Over the same twelve months, from populations of the same years; null where it cannot be worked out.</param>
/// <param name="Reason">Why there is no rate; null where there is one.</param>
public sealed record WiderArea(string Area, AreaRate? Rate, NoComparison? Reason);
