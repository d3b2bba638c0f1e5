namespace OpenStatement.Site.Tests;

public sealed class OutputRulesTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("site-test-").FullName;

    private string Root => Path.Combine(_folder, "root");

    [Theory]
    [InlineData("root")]
    [InlineData(".")]
    [InlineData("root/input")]
    [InlineData("root/input/site")]
    [InlineData("root/data")]
    public void The_sources_are_never_replaced(string output) => AssertRefused(output, "the site's sources");

    [Fact]
    public void The_root_of_the_file_system_is_never_replaced() => AssertRefused(Path.GetPathRoot(_folder)!, "the site's sources");

    [Fact]
    public void A_folder_with_files_of_somebody_else_is_never_replaced()
    {
        Directory.CreateDirectory(Path.Combine(_folder, "photos"));
        File.WriteAllText(Path.Combine(_folder, "photos", "holiday.txt"), "sun");
        AssertRefused("photos", "did not write");
    }

    [Fact]
    public void A_folder_with_a_repository_in_it_is_never_replaced()
    {
        Directory.CreateDirectory(Path.Combine(_folder, "pages", ".git"));
        File.WriteAllText(Path.Combine(_folder, "pages", "_headers"), ResponseHeaders.File([]));
        AssertRefused("pages", "did not write");
    }

    [Fact]
    public void A_file_is_not_a_folder()
    {
        File.WriteAllText(Path.Combine(_folder, "file"), "");
        AssertRefused("file", "is a file");
    }

    [Theory]
    [InlineData("root/output")]
    [InlineData("root/input-built")]
    [InlineData("elsewhere/deep")]
    public void A_new_folder_is_fine(string output) => OutputRules.Check(Root, new OutputFolder(Path.Combine(_folder, output)));

    [Fact]
    public void An_empty_folder_is_fine()
    {
        Directory.CreateDirectory(Path.Combine(_folder, "empty"));
        OutputRules.Check(Root, new OutputFolder(Path.Combine(_folder, "empty")));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private void AssertRefused(string output, string because)
    {
        var refusal = Assert.Throws<OutputException>(() => OutputRules.Check(Root, new OutputFolder(Path.GetFullPath(output, _folder))));
        Assert.Contains(because, refusal.Message, StringComparison.Ordinal);
    }
}
