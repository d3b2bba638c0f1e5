using AngleSharp.Dom;

namespace OpenStatement.Tracing.Tests;

/// <summary>
/// The main content of a page, of which a test takes one part after the other. What nobody took is left over, so that
/// no number can go unexplained.
/// </summary>
internal sealed class PageReading
{
    private static readonly string[] SpokenAttributes = ["aria-label", "alt", "title"];

    private readonly IElement _main;

    private PageReading(IElement main) => _main = main;

    public static PageReading Of(string html) => new(new HtmlParser().ParseDocument(html).QuerySelector("main")!);

    /// <summary>What is left.</summary>
    public ImmutableArray<string> Numerals => NumeralsOf(_main);

    /// <summary>Removes the first element the selector finds from the page and gives it back.</summary>
    public IElement Take(string selector)
    {
        var element = _main.QuerySelector(selector);
        Assert.True(element is not null, $"The page has no {selector}.");
        element.Remove();
        return element;
    }

    /// <summary>Removes all elements the selector finds from the page and gives them back.</summary>
    public List<IElement> TakeAll(string selector)
    {
        var elements = TakeAllIfAny(selector);
        Assert.NotEmpty(elements);
        return elements;
    }

    public List<IElement> TakeAllIfAny(string selector)
    {
        var elements = _main.QuerySelectorAll(selector).ToList();
        elements.ForEach(element => element.Remove());
        return elements;
    }

    public ImmutableArray<string> TakeAllNumerals(string selector) => [.. TakeAll(selector).SelectMany(element => NumeralsOf(element))];

    public ImmutableArray<string> TakeNumerals(string selector) => NumeralsOf(Take(selector));

    public ImmutableArray<string> TakeNumeralsIfAny(string selector) => _main.QuerySelector(selector) is null ? [] : TakeNumerals(selector);

    public static ImmutableArray<string> NumeralsOf(IElement element) => Tracing.Tests.Numerals.In(TextOf(element));

    /// <summary>The text as it is read or heard, with a space between one piece and the next.</summary>
    public static string TextOf(INode node) =>
        string.Join(' ', Pieces(node).SelectMany(piece => piece.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));

    private static IEnumerable<string> Pieces(INode node) =>
    [
        .. node is IElement element ? SpokenAttributes.Select(element.GetAttribute).OfType<string>() : [],
        .. node is IText text ? [text.Data] : node.ChildNodes.SelectMany(Pieces),
    ];
}
