namespace OpenStatement.Statistics;

/// <summary>A passage as it was written, divided at the figures it quotes by name.</summary>
/// <param name="Pieces">The Markdown before, between and behind the figures: one more than there are figures.</param>
/// <param name="Figures">In the order in which they stand.</param>
public sealed record WrittenMarkdown(ImmutableArray<string> Pieces, ImmutableArray<Quotation> Figures)
{
    public static WrittenMarkdown Empty { get; } = new([""], []);
}
