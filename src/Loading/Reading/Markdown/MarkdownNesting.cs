namespace OpenStatement.Loading;

/// <summary>How deeply parts of Markdown lie inside each other. Found without recursion, so that no input is too deep for it.</summary>
internal static class MarkdownNesting
{
    /// <summary>Far beyond what a person writes, and well within what the renderer manages.</summary>
    private const int Deepest = 50;

    public static bool IsTooDeep(MarkdownDocument document)
    {
        var open = new Stack<(MarkdownObject Part, int Depth)>([(document, 0)]);
        while (open.TryPop(out var current))
        {
            if (current.Depth > Deepest)
                return true;
            foreach (var child in ChildrenOf(current.Part))
                open.Push((child, current.Depth + 1));
        }

        return false;
    }

    private static IEnumerable<MarkdownObject> ChildrenOf(MarkdownObject part) => part switch
    {
        ContainerBlock block => block,
        LeafBlock { Inline: { } inline } => inline,
        ContainerInline inline => inline,
        _ => [],
    };
}
