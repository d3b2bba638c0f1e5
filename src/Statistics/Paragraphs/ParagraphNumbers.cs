namespace OpenStatement.Statistics;

/// <summary>The numbers by which the paragraphs of a statement are cited: from 1 in the order of the print edition.</summary>
public sealed class ParagraphNumbers
{
    private readonly Dictionary<RichText, NumberedText> _texts;

    private ParagraphNumbers(Dictionary<RichText, NumberedText> texts, ImmutableArray<string> words) => (_texts, Words) = (texts, words);

    /// <summary>The words of each paragraph; those of paragraph 1 stand first. Empty where paragraphs have no numbers.</summary>
    public ImmutableArray<string> Words { get; }

    public static ParagraphNumbers Of(Release release, Archive archive)
    {
        // Two passages may say the same, so it matters which text is meant and not what it says.
        var texts = new Dictionary<RichText, NumberedText>(ReferenceEqualityComparer.Instance);
        var words = ImmutableArray.CreateBuilder<string>();
        if (release.Statement.HasNumberedParagraphs)
        {
            Add(release.Statement.Introduction, null);
            foreach (var placed in PassageOrder.Of(release, archive))
                Add(placed.Passage.Text, placed.Priorities[0]);
            Add(release.Closing, null);
        }

        return new ParagraphNumbers(texts, words.ToImmutable());

        void Add(RichText text, Priority? priority)
        {
            var first = words.Count + 1;
            words.AddRange(text.Parts.OfType<ParagraphStart>().Select(start => start.Words));
            if (words.Count >= first)
                texts.Add(text, new NumberedText(first, words.Count + 1 - first, priority));
        }
    }

    /// <summary>The numbers of a text of the release; null where none of its paragraphs has one.</summary>
    public NumberedText? Find(RichText text) => _texts.GetValueOrDefault(text);
}

/// <summary>The numbers that the paragraphs of a text have.</summary>
/// <param name="First">The number of its first paragraph.</param>
/// <param name="Count">How many it has; never 0.</param>
/// <param name="Priority">The priority at which it stands; null for the introduction and the closing words.</param>
public sealed record NumberedText(int First, int Count, Priority? Priority)
{
    public int Last => First + Count - 1;
}
