namespace OpenStatement.Loading;

/// <summary>Reads the <c>statement.md</c> of a release.</summary>
internal static class StatementReader
{
    /// <summary>The statement, or null when anything in it is wrong, which is then reported.</summary>
    public static StatementContent? Read(SourceFile file, ReleaseWords release, DiagnosticCollector diagnostics)
    {
        if (FrontMatter.Split(file, diagnostics) is not { } parts)
            return null;

        var keys = DocumentReader.ReadKeys(file, parts, StatementKeys.Schema, diagnostics);
        var isNumbered = keys?.OptionalYesNo(StatementKeys.NumberedParagraphs) ?? false;
        var source = (release with { IsNumbered = isNumbered }).Source(file, parts, "");
        var introduction = MarkdownReader.Read(source, diagnostics);
        if (keys is null)
            return null;

        var omitted = keys.Groups(StatementKeys.OmittedMeasures, group => ReadOmittedMeasure(group, release));
        var variations = keys.Groups(StatementKeys.Variations, ReadVariation);
        var statement = new Statement
        {
            Title = keys.Text(StatementKeys.Title),
            Period = keys.Period(StatementKeys.PeriodStart, StatementKeys.PeriodEnd),
            DataAsAt = keys.Date(StatementKeys.DataAsAt),
            Published = keys.Date(StatementKeys.Published),
            NextDue = keys.OptionalDate(StatementKeys.NextDue),
            HasNumberedParagraphs = isNumbered,
            Order = keys.OptionalChoice<ReadingOrder>(StatementKeys.Order) ?? ReadingOrder.Priority,
            BoardPaper = keys.Group(BoardPaperKeys.BoardPaper, BoardPaperKeys.Read)?.Value,
            Appendices = keys.Choices<Appendix>(StatementKeys.Appendices),
            OmittedMeasures = [.. omitted.Select(measure => measure.Value)],
            Variations = [.. variations.Select(variation => variation.Value)],
            Introduction = introduction?.ToRichText() ?? RichText.Empty,
        };
        return keys.HasFailed || introduction is null
            ? null
            : new StatementContent(new(statement, keys.Locate), omitted, variations, introduction.WordsWithSentences());
    }

    private static OmittedMeasure ReadOmittedMeasure(GroupReader keys, ReleaseWords release) =>
        new(release.MeasureNow(keys.Id(StatementKeys.Measure)), keys.Text(StatementKeys.Reason), keys.OptionalDate(StatementKeys.Expected));

    private static Variation ReadVariation(GroupReader keys) => new(keys.Date(StatementKeys.Date), keys.Text(StatementKeys.Text));
}
