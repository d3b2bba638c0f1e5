namespace OpenStatement.Presentation;

/// <summary>A whole statement on one page, to print or to save.</summary>
public sealed record PrintPage : Page
{
    public required Edition Edition { get; init; }

    /// <summary>The title of the statement; the heading of a board paper is another.</summary>
    public required string Statement { get; init; }

    /// <summary>What stands at its head where it goes to a board; null where it does not.</summary>
    public BoardPaper? BoardPaper { get; init; }

    public required WrittenText Introduction { get; init; }

    /// <summary>Without what the voices say, where that stands in <see cref="Parts"/>.</summary>
    public required ImmutableArray<PriorityContent> Priorities { get; init; }

    /// <summary>One voice after the other; empty where each priority has all voices.</summary>
    public required ImmutableArray<PrintPart> Parts { get; init; }

    /// <summary>Empty where the statement says nothing behind all priorities.</summary>
    public required WrittenText Closing { get; init; }

    public required ImmutableArray<PrintAppendix> Appendices { get; init; }

    public required ImmutableArray<Variation> Variations { get; init; }
}
