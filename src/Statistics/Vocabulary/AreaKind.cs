namespace OpenStatement.Statistics;

/// <summary>What sort of place an area is.</summary>
public enum AreaKind
{
    Force,
    Region,
    Nation,
    Borough,
    Ward,
    Neighbourhood,
}
