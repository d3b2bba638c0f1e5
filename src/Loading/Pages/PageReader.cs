namespace OpenStatement.Loading;

/// <summary>Reads the files in <c>input/pages</c>.</summary>
internal static class PageReader
{
    /// <summary>The page, or null when anything in it is wrong, which is then reported.</summary>
    public static PageContent? Read(SourceFile file, TermFinder terms, DiagnosticCollector diagnostics)
    {
        if (!KebabCase.TryParse(file.Name, out var slug))
        {
            diagnostics.Add(PageDiagnostics.NameNotKebabCase(file.Path, file.Name));
            return null;
        }

        if (FrontMatter.Split(file, diagnostics) is not { } parts)
            return null;

        var keys = DocumentReader.ReadKeys(file, parts, PageKeys.Schema, diagnostics);
        var source = DocumentReader.Source(file, parts, $"/{slug}/", terms) with { HasAnchors = true };
        var body = MarkdownReader.Read(source, diagnostics);
        var (title, description) = (keys?.Text(PageKeys.Title), keys?.Text(PageKeys.Description));
        if (keys is null || keys.HasFailed || body is null)
            return null;

        var page = new ContentPage(slug, title!, description!, body.ToRichText());
        return new PageContent(new(page, new SourceLocation(file.Path)), body.Words);
    }
}

/// <summary>The front matter of a page.</summary>
internal static class PageKeys
{
    public static readonly Field Title = new("title", ValueKind.Text, "The first-level heading of the page.")
    { Example = "Accessibility statement" };

    public static readonly Field Description = new(
        "description", ValueKind.Text, "One sentence for search engines and link previews.")
    { Example = "How accessible this website is, and whom to tell about problems." };

    public static DocumentSchema Schema { get; } = new(
        "input/pages/<page>.md",
        "A page of words, with the file's name as its address. The body is Markdown, with headings from the second level on.",
        [Title, Description]);
}
