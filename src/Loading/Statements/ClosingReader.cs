namespace OpenStatement.Loading;

/// <summary>Reads the <c>closing.md</c> of a release, which has no front matter.</summary>
internal static class ClosingReader
{
    public const string FileName = "closing.md";

    /// <summary>What it says, or null when anything in it is wrong, which is then reported.</summary>
    public static ClosingContent? Read(SourceFile file, ReleaseWords release, DiagnosticCollector diagnostics)
    {
        // Read as Markdown its keys would become a heading of the page.
        if (FrontMatter.IsIn(file))
        {
            diagnostics.Add(FrontMatterDiagnostics.NoKeys(new(file.Path, 1, 1)));
            return null;
        }

        var source = new MarkdownSource
        {
            Path = file.Path,
            Text = file.ReadText(),
            Address = $"/statements/{release.Release}/",
            Terms = release.Terms,
            IsNumbered = release.IsNumbered,
            MeasureNow = release.MeasureNow,
        };
        return MarkdownReader.Read(source, diagnostics) is not { } body
            ? null
            : new ClosingContent(body.ToRichText(), body.WordsWithSentences());
    }
}
