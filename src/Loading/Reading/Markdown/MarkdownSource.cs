namespace OpenStatement.Loading;

/// <summary>Markdown that somebody wrote, and the rules of the place where it will be shown.</summary>
internal sealed record MarkdownSource
{
    public required string Path { get; init; }

    public required string Text { get; init; }

    /// <summary>How many lines of the file come before the text.</summary>
    public int LinesBefore { get; init; }

    /// <summary>The level of its first headings, so that they go on from those around it on the page.</summary>
    public int FirstHeadingLevel { get; init; } = 2;

    /// <summary>Whether headings get anchors; only where the text stands on one page and nowhere else.</summary>
    public bool HasAnchors { get; init; }

    /// <summary>Finds the words that the glossary explains; null where none are to be found.</summary>
    public TermFinder? Terms { get; init; }

    /// <summary>The present id of the measure that an id means in the text.</summary>
    public Func<string, string> MeasureNow { get; init; } = id => id;

    /// <summary>Whether its paragraphs have numbers.</summary>
    public bool IsNumbered { get; init; }

    /// <summary>The page on which the text is shown first; a link to an anchor alone means one on that page.</summary>
    public required string Address { get; init; }

    public SourceLocation Locate(MarkdownObject part) => new(Path, part.Line + 1 + LinesBefore, part.Column + 1);

    /// <param name="offset">Where in the text, from 0, a line starts.</param>
    public SourceLocation LocateOffset(int offset) => new(Path, Text.AsSpan(0, offset).Count('\n') + 1 + LinesBefore, 1);
}
