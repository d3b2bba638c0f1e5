namespace OpenStatement.Loading;

/// <summary>The words of a paragraph as one text, with the parts of which it is made.</summary>
internal sealed class ProsePieces
{
    private readonly StringBuilder _text = new();

    private ProsePieces()
    {
    }

    /// <summary>In the order of the text.</summary>
    public List<ProsePiece> Pieces { get; } = [];

    public string Text => _text.ToString();

    public static ProsePieces Read(ContainerInline words)
    {
        var pieces = new ProsePieces();
        pieces.Append(words, isInLink: false);
        return pieces;
    }

    /// <summary>The index of the piece in which a letter stands.</summary>
    public int IndexAt(int letter)
    {
        var (low, high) = (0, Pieces.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = Pieces[middle].Start <= letter ? (middle, high) : (low, middle - 1);
        }

        return low;
    }

    private void Append(ContainerInline container, bool isInLink)
    {
        foreach (var inline in container)
        {
            if (inline is ContainerInline inner)
            {
                Append(inner, isInLink || inner is LinkInline);
                continue;
            }

            var start = _text.Length;
            _ = inline switch
            {
                LiteralInline literal => _text.Append(literal.Content.AsSpan()),
                LineBreakInline { IsHard: false } => _text.Append(' '),
                HtmlEntityInline entity => _text.Append(entity.Transcoded.AsSpan()),
                _ => _text.Append(PartInline.Placeholder),
            };
            // Nothing stands at the place of a part without letters.
            if (_text.Length > start)
                Pieces.Add(new ProsePiece(start, inline, !isInLink && inline is (LiteralInline or LineBreakInline { IsHard: false })));
        }
    }
}

/// <summary>A part of a paragraph as a part of its text.</summary>
/// <param name="Start">Its first letter in the text.</param>
/// <param name="Inline">The part.</param>
/// <param name="IsFree">Whether a link may be put around its words: they are plain, and not in a link already.</param>
internal readonly record struct ProsePiece(int Start, Inline Inline, bool IsFree);
