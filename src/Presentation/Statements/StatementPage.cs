namespace OpenStatement.Presentation;

/// <summary>One edition: its introduction, its dates and the way to each priority in it.</summary>
public sealed record StatementPage : Page
{
    public required Edition Edition { get; init; }

    public required WrittenText Introduction { get; init; }

    public required ImmutableArray<PriorityCard> Cards { get; init; }

    /// <summary>Empty where the statement says nothing behind all priorities.</summary>
    public required WrittenText Closing { get; init; }

    public required ImmutableArray<Variation> Variations { get; init; }

    /// <summary>What the print edition is where it goes to a board; null where it does not.</summary>
    public BoardPaper? BoardPaper { get; init; }

    public required Address Print { get; init; }

    public required Address Press { get; init; }

    public EditionLink? Previous { get; init; }

    public EditionLink? Next { get; init; }
}
