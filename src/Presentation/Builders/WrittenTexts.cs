using OpenStatement.Statistics;

namespace OpenStatement.Presentation;

/// <summary>Fills in the figures that passages quote.</summary>
internal static class WrittenTexts
{
    /// <param name="text">What was written.</param>
    /// <param name="release">Whose figures it quotes; null until a first release is published.</param>
    /// <param name="context">Knows the measures.</param>
    public static WrittenText Of(RichText text, ReleaseSummary? release, SiteContext context) => new([.. text.Parts.Select<RichTextPart, WrittenPart>(part => part switch
    {
        Quotation quotation => new QuotedFigure(
            WordsOf(quotation, release, context), IsLinked(quotation) ? SiteAddresses.Measure(context.MeasureOf(quotation.Measure)) : null),
        _ => new WrittenMarkup(((Markup)part).Html),
    })]);

    /// <summary>The passage without any mark-up.</summary>
    public static string PlainText(RichText text, ReleaseSummary? release, SiteContext context) => string.Concat(text.Parts.Select(part => part switch
    {
        Quotation quotation => WordsOf(quotation, release, context),
        _ => ((Markup)part).PlainText,
    }));

    /// <summary>The name of a period is no figure, and a link cannot stand in a link.</summary>
    private static bool IsLinked(Quotation quotation) =>
        !quotation.StandsInLink && quotation.Figure is not (FigureName.Period or FigureName.LatestPeriod);

    private static string WordsOf(Quotation quotation, ReleaseSummary? release, SiteContext context) => release is null
        ? QuotedWords.Missing
        : QuotedWords.Of(release.Of(context.MeasureOf(quotation.Measure)), quotation.Figure, context.Settings);
}
