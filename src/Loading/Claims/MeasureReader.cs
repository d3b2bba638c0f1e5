namespace OpenStatement.Loading;

/// <summary>Finds the measures named in a sentence.</summary>
internal sealed class MeasureReader(IReadOnlyCollection<Measure> measures)
{
    private readonly FrozenDictionary<string, Measure> _byId = measures.ToFrozenDictionary(measure => measure.Id);

    /// <summary>The longest titles first, so that a title within another is not taken for it.</summary>
    private readonly ImmutableArray<(string Name, Measure Measure)> _longestFirst =
        [.. measures.Where(measure => measure.Title.Length > 0).SelectMany(NamesOf).OrderByDescending(named => named.Name.Length)];

    public ImmutableArray<MeasureMention> Read(LocatedSentence sentence)
    {
        var mentions = sentence.Links.Where(link => _byId.ContainsKey(link.Measure))
            .Select(link => new MeasureMention(link.Start, link.End, _byId[link.Measure])).ToList();
        foreach (var (name, measure) in _longestFirst)
        {
            for (var start = Find(sentence.Text, name, 0); start >= 0; start = Find(sentence.Text, name, start + 1))
            {
                var end = start + name.Length;
                if (end < sentence.Text.Length && sentence.Text[end] == 's')
                    end++;
                if (IsWord(sentence.Text, start, end) && !mentions.Any(other => start < other.End && other.Start < end))
                    mentions.Add(new MeasureMention(start, end, measure));
            }
        }

        return [.. mentions.OrderBy(mention => mention.Start)];
    }

    /// <summary>The title, and "burglaries" for one that ends in "burglary"; a plural with s alone is met while reading.</summary>
    private static IEnumerable<(string Name, Measure Measure)> NamesOf(Measure measure) => measure.Title.EndsWith('y')
        ? [(measure.Title, measure), ($"{measure.Title[..^1]}ies", measure)]
        : [(measure.Title, measure)];

    private static int Find(string text, string title, int from) =>
        from >= text.Length ? -1 : text.IndexOf(title, from, StringComparison.OrdinalIgnoreCase);

    private static bool IsWord(string text, int start, int end) =>
        (start == 0 || !char.IsLetterOrDigit(text[start - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end]));
}

/// <summary>A measure named in a sentence, by its title or by a link to its page.</summary>
/// <param name="Start">Where its name starts.</param>
/// <param name="End">The letter after its name.</param>
/// <param name="Measure">The measure.</param>
internal readonly record struct MeasureMention(int Start, int End, Measure Measure);
