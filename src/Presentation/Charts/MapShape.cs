namespace OpenStatement.Presentation;

/// <summary>One area on a map.</summary>
/// <param name="Name">As readers see it.</param>
/// <param name="Rings">Closed lines, right and down from the upper left corner; the last point is not repeated.</param>
/// <param name="Class">Which class it belongs to, from 0; null where it has no figure.</param>
/// <param name="Label">Where the number of its class stands; null where there is no room.</param>
public sealed record MapShape(string Name, ImmutableArray<ImmutableArray<MapPoint>> Rings, int? Class, MapPoint? Label);
