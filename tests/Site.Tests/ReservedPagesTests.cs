namespace OpenStatement.Site.Tests;

public sealed class ReservedPagesTests : IDisposable
{
    private const string Page = "---\ntitle: Ours\ndescription: Made up.\n---\nMade up.\n";

    private readonly TemporarySite _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task Every_folder_at_the_root_of_a_site_is_kept_from_the_pages_of_the_office_or_is_one_of_them()
    {
        var output = _site.Beside("demonstration");
        await Demonstration.BuildAsync(output);
        var pages = Folders.Files(Path.Combine(Repository.Root, "input", "pages")).Select(file => Path.GetFileNameWithoutExtension(file));
        var folders = Directory.GetDirectories(output).Select(folder => Path.GetFileName(folder)!);

        Assert.Empty(folders.Except(pages).Except(SiteFeatures.ReservedNames));
    }

    [Theory]
    [InlineData("build")]
    [InlineData("check")]
    [InlineData("number", "2025-12")]
    public async Task No_command_works_with_a_page_that_takes_the_place_of_one_of_the_program(params string[] command)
    {
        _site.Write("input/pages/search.md", Page);
        var run = await _site.RunAsync(command);
        Assert.Equal(1, run.Code);
        Assert.Contains("OS1525", run.Output, StringComparison.Ordinal);
    }
}
