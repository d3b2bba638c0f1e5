namespace OpenStatement.Loading;

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
