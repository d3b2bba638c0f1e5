using Markdig;
using Markdig.Extensions.AutoIdentifiers;

namespace OpenStatement.Loading;

/// <summary>Reads Markdown and refuses whatever could not be shown safely or would not be accessible.</summary>
internal static class MarkdownReader
{
    private static readonly MarkdownPipeline s_withoutAnchors = Extend(new MarkdownPipelineBuilder()).Build();

    private static readonly MarkdownPipeline s_withAnchors =
        Extend(new MarkdownPipelineBuilder()).UseAutoIdentifiers(AutoIdentifierOptions.AllowOnlyAscii).Build();

    /// <summary>The Markdown, or null when it is not fit to be shown, which is then reported.</summary>
    public static MarkdownBody? Read(MarkdownSource source, DiagnosticCollector diagnostics)
    {
        if (Parse(source) is not { } document || MarkdownNesting.IsTooDeep(document))
        {
            diagnostics.Add(MarkdownDiagnostics.TooDeep(new(source.Path)));
            return null;
        }

        foreach (var quotation in document.Descendants<QuotationInline>())
            quotation.Measure = source.MeasureNow(quotation.Measure);
        var problems = MarkdownChecks.All.SelectMany(check => check(document, source)).ToList();
        diagnostics.AddRange(problems);
        if (problems.Count > 0)
            return null;

        return new MarkdownBody(source, document, new ProseContent
        {
            Links = MarkdownLinks.InsideSite(document, source),
            Quotations = MarkdownQuotations.Find(document, source),
            // The last, because it changes the document.
            Abbreviations = source.Terms is { } terms ? TermMarking.Mark(document, source, terms) : [],
        });
    }

    private static MarkdownDocument? Parse(MarkdownSource source)
    {
        try
        {
            return Markdig.Markdown.Parse(source.Text, source.HasAnchors ? s_withAnchors : s_withoutAnchors);
        }
        catch (ArgumentException)
        {
            // The parser's only way of saying that its input is nested too deeply.
            return null;
        }
    }

    private static MarkdownPipelineBuilder Extend(MarkdownPipelineBuilder builder) =>
        builder.UsePipeTables().UseDefinitionLists().Use<QuotationExtension>().UsePreciseSourceLocation();
}

/// <summary>Markdown that was read and found fit to be shown.</summary>
/// <param name="Source">Where it came from.</param>
/// <param name="Document">Its parts.</param>
/// <param name="Words">All its words, without sentences.</param>
internal sealed record MarkdownBody(MarkdownSource Source, MarkdownDocument Document, ProseContent Words)
{
    /// <summary>For files of a release, whose figures the sentences are held against.</summary>
    public ProseContent WordsWithSentences() => Words with { Sentences = SentenceReader.Read(Document, Source) };

    public Statistics.RichText ToRichText() => ToRichText(Document);

    /// <summary>A passage that some of its blocks make up.</summary>
    public Statistics.RichText ToRichText(IReadOnlyCollection<Block> blocks)
    {
        if (Source.IsNumbered)
            ParagraphStarts.Mark(blocks);
        return RichTextWriter.Write(blocks) with { Markdown = MarkdownPieces.Cut(blocks, Document, Source.Text) };
    }
}

/// <summary>The checks every piece of Markdown must pass.</summary>
internal static class MarkdownChecks
{
    public static ImmutableArray<Func<MarkdownDocument, MarkdownSource, IEnumerable<Diagnostic>>> All { get; } =
        [ForbiddenMarkdown.FindHtml, ForbiddenMarkdown.FindImages, ForbiddenMarkdown.FindTables, LinkCheck.Run, HeadingCheck.Run,
            HeadingSpaceCheck.Run, QuotationNameCheck.Run, StrayBraceCheck.Run];
}
