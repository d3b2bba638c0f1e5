namespace OpenStatement.Presentation;

/// <summary>One period in a table of figures.</summary>
public sealed record FiguresRow
{
    public required Period Period { get; init; }

    /// <summary>Such as "October to December 2025".</summary>
    public required string Label { get; init; }

    public required Figure Figure { get; init; }

    /// <summary>On the same period a year before; null where that cannot be said.</summary>
    public string? ChangeOnLastYear { get; init; }

    /// <summary>The twelve months to the end of the period; null where the period is itself a year.</summary>
    public Figure? TwelveMonths { get; init; }

    public string? Note { get; init; }
}
