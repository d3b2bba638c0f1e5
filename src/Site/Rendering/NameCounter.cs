namespace OpenStatement.Site;

/// <summary>Counts the tables, images and drawings that lack the name a screen reader would say.</summary>
public struct NameCounter
{
    private int _drawingDepth;
    private bool _drawingIsNamed;
    private bool _tableIsOpen;
    private bool _tableIsNamed;

    public int TablesWithoutCaption { get; private set; }

    public int ImagesWithoutName { get; private set; }

    /// <summary>Whether the tag that was counted last stands in an SVG drawing.</summary>
    public readonly bool IsInDrawing => _drawingDepth > 0;

    public void Count(in HtmlScanner scanner)
    {
        if (scanner.Name.SequenceEqual("svg"u8))
            CountDrawing(in scanner);
        else if (scanner.Name.SequenceEqual("table"u8))
            CountTable(scanner.IsEnd);
        else if (scanner.IsEnd)
            return;
        else if (scanner.Name.SequenceEqual("title"u8))
            _drawingIsNamed |= IsInDrawing;
        else if (scanner.Name.SequenceEqual("caption"u8))
            _tableIsNamed = true;
        else if (scanner.Name.SequenceEqual("img"u8) && !scanner.TryGetAttribute("alt"u8, out _))
            ImagesWithoutName++;
    }

    private void CountDrawing(in HtmlScanner scanner)
    {
        if (!scanner.IsEnd)
        {
            // A drawing within a drawing is named by the outer one.
            if (_drawingDepth++ == 0)
                _drawingIsNamed = IsHiddenOrLabelled(in scanner);
        }
        else if (_drawingDepth > 0 && --_drawingDepth == 0 && !_drawingIsNamed)
        {
            ImagesWithoutName++;
        }
    }

    private void CountTable(bool isEnd)
    {
        if (isEnd && _tableIsOpen && !_tableIsNamed)
            TablesWithoutCaption++;
        _tableIsOpen = !isEnd;
        _tableIsNamed = false;
    }

    private static bool IsHiddenOrLabelled(in HtmlScanner scanner) =>
        (scanner.TryGetAttribute("aria-hidden"u8, out var hidden) && hidden.SequenceEqual("true"u8))
        || scanner.TryGetAttribute("aria-label"u8, out _)
        || scanner.TryGetAttribute("aria-labelledby"u8, out _);
}
