namespace OpenStatement.Presentation;

/// <summary>What journalists need of one statement, on one page.</summary>
public sealed record PressPage : Page
{
    public required Edition Edition { get; init; }

    /// <summary>Whether and how long it may not be reported on.</summary>
    public required string Embargo { get; init; }

    public required ImmutableArray<PressGroup> Groups { get; init; }

    /// <summary>What it changed in figures published before; null for the first statement.</summary>
    public string? Changes { get; init; }

    /// <summary>The files that are about all of its figures.</summary>
    public required ImmutableArray<Link> Whole { get; init; }

    /// <summary>The files of each measure, pictures of its chart included.</summary>
    public required ImmutableArray<DownloadRow> Downloads { get; init; }

    public required PressOffice Contact { get; init; }

    /// <summary>When the next statement comes; null where nothing is announced.</summary>
    public string? Next { get; init; }

    public required Citation Citation { get; init; }

    public required Licence Licence { get; init; }

    /// <summary>Whose duty the statement is, such as "Police and Crime Commissioner".</summary>
    public required string Role { get; init; }

    public required Address Statement { get; init; }

    /// <summary>What the law asks for, item by item; null where the site does not list it.</summary>
    public Address? Duty { get; init; }
}
