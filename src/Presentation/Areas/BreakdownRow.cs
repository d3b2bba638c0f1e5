namespace OpenStatement.Presentation;

/// <summary>One area, or one part of a whole, among others.</summary>
public sealed record BreakdownRow
{
    public required string Name { get; init; }

    /// <summary>Its page; null where it has none.</summary>
    public Address? Address { get; init; }

    /// <summary>Without text where there is none; the markers then say why.</summary>
    public required Figure Figure { get; init; }

    /// <summary>Per so many people; null where the table has no such column.</summary>
    public Figure? Rate { get; init; }

    /// <summary>In percent of the whole; null where the table has no such column.</summary>
    public Figure? Share { get; init; }

    /// <summary>"joint 3rd"; null where the table has no such column.</summary>
    public Figure? Place { get; init; }

    /// <summary>On the year before; null where it cannot be compared.</summary>
    public ChangeLabel? Change { get; init; }

    /// <summary>On the scale of the whole table; null where there are too few figures to show a shape.</summary>
    public Sparkline? Sparkline { get; init; }
}
