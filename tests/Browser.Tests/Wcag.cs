using Deque.AxeCore.Commons;

namespace OpenStatement.Browser.Tests;

/// <summary>What axe has to say about a page, at level AA of WCAG 2.2 and beyond it where good practice is agreed.</summary>
internal static class Wcag
{
    private static readonly string Script = new BundledAxeScriptProvider().GetScript();

    /// <summary>Only what is wrong is brought back: of long pages, all that is right takes longer than the looking.</summary>
    private static readonly object Options = new
    {
        runOnly = new { type = "tag", values = new[] { "wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice" } },
        resultTypes = new[] { "violations" },
    };

    /// <summary>One line for each rule that the page breaks, with the first elements that do; folds are opened first.</summary>
    public static async Task<string[]> ViolationsAsync(IPage page)
    {
        await OpenFoldsAsync(page);
        await page.EvaluateAsync(Script);
        return await page.EvaluateAsync<string[]>(
            """
            async options => {
                const { violations } = await axe.run(document, options);
                return violations.map(({ id, help, nodes }) => `${location.pathname} ${id}: ${help} ${nodes.slice(0, 3).map(node => node.html).join(' | ')}`);
            }
            """,
            Options);
    }

    public static async Task OpenFoldsAsync(IPage page) =>
        await page.EvaluateAsync("document.querySelectorAll('details').forEach(details => details.open = true)");
}
