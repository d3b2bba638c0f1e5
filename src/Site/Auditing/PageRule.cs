namespace OpenStatement.Site;

/// <summary>What every generated page must keep to.</summary>
/// <param name="Code">Of the diagnostic when it is broken.</param>
/// <param name="Expected">A sentence on what should be there.</param>
/// <param name="Fix">A sentence on what to do about it.</param>
public sealed record PageRule(string Code, string Expected, string Fix)
{
    private const string MendTheme = "This comes from the program rather than from the content: please tell its developers.";

    public static PageRule Link { get; } = new("OS2010", "Every link leads to a page or file of the site.", MendTheme);

    public static PageRule Fragment { get; } = new("OS2011", "What follows # in a link is an id on the page it leads to.", MendTheme);

    public static PageRule UniqueIds { get; } = new("OS2012", "An id stands on a page only once.", "Give one of two headings with the same words other words, or tell the developers if there are none.");

    public static PageRule OneMainHeading { get; } = new("OS2013", "A page has exactly one first-level heading.", "Start the headings in Markdown at the second level; if they do, tell the developers.");

    public static PageRule HeadingOrder { get; } = new("OS2014", "Heading levels are not skipped, so that a screen reader can follow them.", "Use third-level headings only beneath a second-level one, and so on; if they are, tell the developers.");

    public static PageRule TableCaption { get; } = new("OS2015", "Every table has a caption.", "Say in words or in a list what a table in Markdown says, because it cannot have a caption; if there is none, tell the developers.");

    public static PageRule Title { get; } = new("OS2016", "Every page has a title.", MendTheme);

    public static PageRule Description { get; } = new("OS2017", "Every page has a description for search engines.", MendTheme);

    public static PageRule ImageName { get; } = new("OS2018", "Every image has a text alternative.", "Describe an image in Markdown between its square brackets; if it is, tell the developers.");

    public static PageRule References { get; } = new("OS2019", "Labels and descriptions name an id on the same page.", MendTheme);

    public static PageRule NoDraft { get; } = new("OS2020", "Nothing of a statement can be seen before its day of publication.", MendTheme);

    /// <summary>In the order of codes.</summary>
    public static ImmutableArray<PageRule> All { get; } =
        [Link, Fragment, UniqueIds, OneMainHeading, HeadingOrder, TableCaption, Title, Description, ImageName, References, NoDraft];
}
