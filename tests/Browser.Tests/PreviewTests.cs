namespace OpenStatement.Browser.Tests;

public sealed class PreviewTests(DemonstrationSite site)
{
    [Fact]
    public async Task An_open_page_shows_a_change_soon_after_it_is_saved()
    {
        await using var preview = await RunningPreview.StartAsync();
        var page = await OpenAsync(preview);
        preview.Site.Append("input/pages/about.md", "\nSaved while the page was open.\n");
        await page.GetByText("Saved while the page was open.").WaitForAsync(new() { Timeout = 5_000 });
    }

    [Fact]
    public async Task A_mistake_is_shown_in_place_of_the_page_until_it_is_mended()
    {
        await using var preview = await RunningPreview.StartAsync();
        var page = await OpenAsync(preview);
        var sound = preview.Site.Read("input/pages/about.md");
        preview.Site.Append("input/pages/about.md", "\n[Nowhere](/nowhere/)\n");
        await page.GetByText("OS2001").First.WaitForAsync(new() { Timeout = 5_000 });
        preview.Site.Write("input/pages/about.md", sound);
        await page.GetByRole(AriaRole.Heading, new() { Name = "About this site", Level = 1 }).WaitForAsync(new() { Timeout = 5_000 });
    }

    private async Task<IPage> OpenAsync(RunningPreview preview)
    {
        var page = await site.Browser.NewPageAsync();
        await page.GotoAsync(new Uri(preview.Client.BaseAddress!, "/about/").ToString());
        return page;
    }
}
