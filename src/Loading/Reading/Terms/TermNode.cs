namespace OpenStatement.Loading;

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
