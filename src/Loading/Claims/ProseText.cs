namespace OpenStatement.Loading;

/// <summary>The words of one paragraph, gathered part by part with their places.</summary>
internal sealed class ProseText(MarkdownSource source)
{
    private const string MeasurePages = "/measures/";

    private readonly StringBuilder _text = new();
    private readonly ImmutableArray<TextPlace>.Builder _places = ImmutableArray.CreateBuilder<TextPlace>();
    private readonly ImmutableArray<MeasureLink>.Builder _links = ImmutableArray.CreateBuilder<MeasureLink>();

    /// <summary>The whole paragraph as if it were one sentence.</summary>
    public static LocatedSentence Read(LeafBlock paragraph, MarkdownSource source)
    {
        var text = new ProseText(source);
        text.Append(paragraph.Inline!);
        return new LocatedSentence(text._text.ToString(), text._places.ToImmutable(), text._links.ToImmutable());
    }

    private void Append(ContainerInline container)
    {
        foreach (var inline in container)
        {
            _places.Add(new TextPlace(_text.Length, source.Locate(inline)));
            switch (inline)
            {
                case LiteralInline literal:
                    _text.Append(literal.Content.AsSpan());
                    break;
                case HtmlEntityInline entity:
                    _text.Append(entity.Transcoded.AsSpan());
                    break;
                case LineBreakInline:
                    _text.Append(' ');
                    break;
                case LinkInline link:
                    AppendLink(link);
                    break;
                case TermInline term:
                    _text.Append(term.Words);
                    break;
                case TermLinkInline or ParagraphStartInline:
                    break;
                case ContainerInline inner:
                    Append(inner);
                    break;
                default:
                    _text.Append(PartInline.Placeholder);
                    break;
            }
        }
    }

    private void AppendLink(LinkInline link)
    {
        var start = _text.Length;
        Append(link);
        if (link.Url is { } url && url.StartsWith(MeasurePages, StringComparison.Ordinal)
            && url[MeasurePages.Length..].Split('/', '#', '?')[0] is { Length: > 0 } measure)
            _links.Add(new MeasureLink(start, _text.Length, source.MeasureNow(measure)));
    }
}
