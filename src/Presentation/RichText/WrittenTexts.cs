namespace OpenStatement.Presentation;

/// <summary>
/// The words of one page, with all that only the page can fill in: figures, paragraph numbers, and links to the glossary
/// where a term is used first. So each page has its own, and asks for its texts in the order in which they stand on it.
/// </summary>
/// <param name="release">Whose figures are quoted; null until a first release is published.</param>
/// <param name="context">Knows measures, terms and numbers.</param>
internal sealed class WrittenTexts(ReleaseSummary? release, SiteContext context)
{
    private readonly HashSet<(string Term, TermForm Form)> _explained = [];

    /// <summary>Whether paragraphs show the numbers they have in the statement.</summary>
    public bool ShowsNumbers { get; init; } = true;

    /// <param name="text">What was written.</param>
    /// <param name="own">Id of the term that it explains, which leads nowhere; null for any other text.</param>
    public WrittenText Of(RichText text, string? own = null)
    {
        var numbered = ShowsNumbers && release is not null ? context.NumbersOf(release.Release).Find(text) : null;
        var number = numbered?.First ?? 0;
        var parts = ImmutableArray.CreateBuilder<WrittenPart>(text.Parts.Length);
        foreach (var part in text.Parts)
        {
            switch (part)
            {
                case Markup markup:
                    parts.Add(new WrittenMarkup(markup.Html));
                    break;
                case Quotation quotation:
                    parts.Add(new QuotedFigure(WordsOf(quotation, release, context), IsLinked(quotation) ? SiteAddresses.Measure(context.MeasureOf(quotation.Measure)) : null));
                    break;
                case TermLink link:
                    _explained.Add((link.Term, TermForm.Words));
                    _explained.Add((link.Term, TermForm.Abbreviation));
                    break;
                case TermUse use:
                    parts.Add(Explain(use, own));
                    break;
                case ParagraphStart when numbered is not null:
                    parts.Add(new ParagraphNumber(number, SiteAddresses.Paragraph(release!.Release.Id, numbered.Priority, number)));
                    number++;
                    break;
            }
        }

        return new WrittenText(parts.DrainToImmutable());
    }

    /// <summary>The passage without any mark-up.</summary>
    public static string PlainText(RichText text, ReleaseSummary? release, SiteContext context) => string.Concat(text.Parts.Select(part => part switch
    {
        Markup markup => markup.PlainText,
        Quotation quotation => WordsOf(quotation, release, context),
        TermUse use => use.Words,
        _ => "",
    }));

    /// <summary>The words of a term and its abbreviation are each explained where they come first.</summary>
    private ExplainedTerm Explain(TermUse use, string? own)
    {
        var isFirst = use.Term != own && (use.Form is TermForm.Both
            ? _explained.Add((use.Term, TermForm.Words)) | _explained.Add((use.Term, TermForm.Abbreviation))
            : _explained.Add((use.Term, use.Form)));
        return isFirst ? new ExplainedTerm(use.Words, SiteAddresses.Term(use.Term), use.Expansion) : new ExplainedTerm(use.Words, null, null);
    }

    /// <summary>The name of a period is no figure, and a link cannot stand in a link.</summary>
    private static bool IsLinked(Quotation quotation) =>
        !quotation.StandsInLink && quotation.Figure is not (FigureName.Period or FigureName.LatestPeriod);

    internal static string WordsOf(Quotation quotation, ReleaseSummary? release, SiteContext context) => release is null
        ? QuotedWords.Missing
        : QuotedWords.Of(release.Of(context.MeasureOf(quotation.Measure)), quotation.Figure, context.Settings);
}
