using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace OpenStatement.Browser.Tests;

/// <summary>What axe has to say about a page, at level AA of WCAG 2.2 and beyond it where good practice is agreed.</summary>
internal static class Wcag
{
    private static readonly AxeRunOptions Rules = new()
    {
        RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
    };

    /// <summary>One line for each rule that the page breaks, with the first elements that do; folds are opened first.</summary>
    public static async Task<IEnumerable<string>> ViolationsAsync(IPage page)
    {
        await OpenFoldsAsync(page);
        var result = await page.RunAxe(Rules);
        return result.Violations.Select(violation =>
            $"{new Uri(page.Url).AbsolutePath} {violation.Id}: {violation.Help} {string.Join(" | ", violation.Nodes.Take(3).Select(node => node.Html))}");
    }

    public static async Task OpenFoldsAsync(IPage page) =>
        await page.EvaluateAsync("document.querySelectorAll('details').forEach(details => details.open = true)");
}
