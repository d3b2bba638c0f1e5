
namespace OpenStatement.Site;

/// <summary>Checks one page by itself.</summary>
public static class PageAudit
{
    public static IEnumerable<PageFault> Check(PageFacts page)
    {
        if (!page.HasTitle)
            yield return new PageFault(page.Address, PageRule.Title, "The page has no title.");
        if (!page.HasDescription)
            yield return new PageFault(page.Address, PageRule.Description, "The page has no description.");
        if (page.TablesWithoutCaption > 0)
            yield return new PageFault(page.Address, PageRule.TableCaption, $"{Count(page.TablesWithoutCaption, "table")} without a caption.");
        if (page.ImagesWithoutName > 0)
            yield return new PageFault(page.Address, PageRule.ImageName, $"{Count(page.ImagesWithoutName, "image")} without a text alternative.");
        foreach (var fault in CheckHeadings(page).Concat(CheckIds(page)))
            yield return fault;
    }

    private static IEnumerable<PageFault> CheckHeadings(PageFacts page)
    {
        var main = page.HeadingLevels.Count(level => level == 1);
        if (main != 1)
            yield return new PageFault(page.Address, PageRule.OneMainHeading, $"The page has {Count(main, "first-level heading")}.");
        for (var i = 1; i < page.HeadingLevels.Length; i++)
        {
            var (before, level) = (page.HeadingLevels[i - 1], page.HeadingLevels[i]);
            if (level > before + 1)
                yield return new PageFault(page.Address, PageRule.HeadingOrder, $"A heading of level {level} follows one of level {before}.");
        }
    }

    private static IEnumerable<PageFault> CheckIds(PageFacts page)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var id in page.Ids)
        {
            if (!ids.Add(id))
                yield return new PageFault(page.Address, PageRule.UniqueIds, $"The id '{id}' stands on the page more than once.");
        }

        foreach (var reference in page.References)
        {
            if (!ids.Contains(reference))
                yield return new PageFault(page.Address, PageRule.References, $"A label or description names the id '{reference}', which is not on the page.");
        }
    }

    private static string Count(int number, string what) => number == 1 ? $"1 {what}" : FormattableString.Invariant($"{number} {what}s");
}
