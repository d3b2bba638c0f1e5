namespace OpenStatement.Statistics;

/// <summary>A page staff wrote, such as the privacy notice.</summary>
/// <param name="Slug">The file's name without its ending; the page's address.</param>
/// <param name="Title">Its first-level heading.</param>
/// <param name="Description">One sentence for search engines and link previews.</param>
/// <param name="Body">What it says.</param>
public sealed record ContentPage(string Slug, string Title, string Description, RichText Body)
{
    /// <summary>Whether it holds what the office adds to the page on methods, and so is no page of its own.</summary>
    public bool IsOnMethods => Slug == "methodology";
}
