namespace OpenStatement.Presentation;

/// <summary>A chart of the rates of a group, ready to be drawn: a point for each area on an axis from left to right.</summary>
public sealed record GroupChart
{
    /// <summary>Unique on its page.</summary>
    public required string Id { get; init; }

    /// <summary>What sort of chart of what, for readers who cannot see it.</summary>
    public required string Title { get; init; }

    /// <summary>For readers who cannot see it.</summary>
    public required string Description { get; init; }

    /// <summary>What, when and in which unit.</summary>
    public required string Subtitle { get; init; }

    /// <summary>How to read it.</summary>
    public required string Key { get; init; }

    public required ValueAxis Axis { get; init; }

    /// <summary>The average of the group, a line through all the rows.</summary>
    public required ReferenceLine Average { get; init; }

    /// <summary>From the top; the forces in the order of the table, then the region and the nation.</summary>
    public required ImmutableArray<GroupChartRow> Rows { get; init; }

    /// <summary>Where the figures come from, in words.</summary>
    public required string Source { get; init; }
}
