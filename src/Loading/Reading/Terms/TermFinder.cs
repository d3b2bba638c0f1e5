namespace OpenStatement.Loading;

/// <summary>
/// Finds the names of the glossary in texts, all of them in one pass: the letters of the names make up a tree, and each
/// word of a text is followed into it only as far as it spells one. Safe to use from several threads.
/// </summary>
internal sealed class TermFinder
{
    private readonly TermNode _root = new();

    public TermFinder(IEnumerable<GlossaryTerm> terms)
    {
        foreach (var name in terms.SelectMany(TermNames.Read))
        {
            var node = _root;
            foreach (var letter in name.Text)
                node = node.Grow(Fold(letter));
            // A name that stands twice is reported elsewhere; the first entry has it.
            if (!node.Names.Any(other => other.IsExact == name.IsExact && (!name.IsExact || other.Text == name.Text)))
                node.Add(name);
        }
    }

    public static TermFinder None { get; } = new([]);

    /// <summary>The longest name at each place, from left to right, none within another.</summary>
    public IEnumerable<FoundTerm> Find(string text)
    {
        var start = 0;
        while (start < text.Length)
        {
            if (IsInWord(text, start - 1) || LongestAt(text, start) is not { } found)
            {
                start++;
                continue;
            }

            yield return found;
            start = found.End;
        }
    }

    private FoundTerm? LongestAt(string text, int start)
    {
        FoundTerm? longest = null;
        var (node, wasSpace) = (_root, false);
        for (var index = start; index < text.Length; index++)
        {
            var letter = Fold(text[index]);
            // Several spaces are read as one.
            if (letter == ' ' && wasSpace)
                continue;
            if (node.Next(letter) is not { } next)
                break;
            (node, wasSpace) = (next, letter == ' ');
            if (EndOf(text, index + 1) is { } end && NameAt(node, text.AsSpan(start, index + 1 - start)) is { } name
                && (name.IsExact || !IsJoined(text, start, end)))
                longest = new FoundTerm(start, end, name);
        }

        return longest;
    }

    /// <summary>An abbreviation before words that are spelt like it.</summary>
    private static TermName? NameAt(TermNode node, ReadOnlySpan<char> written)
    {
        TermName? words = null;
        foreach (var name in node.Names)
        {
            if (!name.IsExact)
                words = name;
            else if (written.SequenceEqual(name.Text))
                return name;
        }

        return words;
    }

    /// <summary>
    /// The end of the word whose last letter stands before <paramref name="index"/>, with the s of a plural; null
    /// within a longer word.
    /// </summary>
    private static int? EndOf(string text, int index)
    {
        if (!IsInWord(text, index))
            return index;
        return text[index] == 's' && !IsInWord(text, index + 1) ? index + 1 : null;
    }

    /// <summary>Whether hyphens make it a part of another word: "pre-charge" is no charge, but "OCG-led" names an OCG.</summary>
    private static bool IsJoined(string text, int start, int end) =>
        (start > 1 && text[start - 1] == '-' && IsInWord(text, start - 2))
            || (end < text.Length && text[end] == '-' && IsInWord(text, end + 1));

    private static bool IsInWord(string text, int index) => index >= 0 && index < text.Length && char.IsLetterOrDigit(text[index]);

    private static char Fold(char letter) => char.ToLowerInvariant(TermNames.Plain(letter));
}

/// <summary>Where a text uses a name of the glossary.</summary>
/// <param name="Start">The first letter.</param>
/// <param name="End">The letter after the last.</param>
/// <param name="Name">The name.</param>
internal readonly record struct FoundTerm(int Start, int End, TermName Name);

/// <summary>What some letters spell: names of the glossary, or the start of longer ones.</summary>
internal sealed class TermNode
{
    // Most letters are followed by one other only, so that a tree of dictionaries would be mostly empty ones.
    private char _onlyLetter;
    private TermNode? _only;
    private Dictionary<char, TermNode>? _several;

    /// <summary>Those spelt by exactly these letters; an abbreviation may be spelt like a word in capitals.</summary>
    public IReadOnlyList<TermName> Names { get; private set; } = [];

    public TermNode? Next(char letter) =>
        _several is not null ? _several.GetValueOrDefault(letter) : letter == _onlyLetter ? _only : null;

    public TermNode Grow(char letter)
    {
        if (Next(letter) is { } known)
            return known;
        var node = new TermNode();
        if (_only is null)
            (_onlyLetter, _only) = (letter, node);
        else
            (_several ??= new() { [_onlyLetter] = _only })[letter] = node;
        return node;
    }

    public void Add(TermName name) => Names = [.. Names, name];
}
