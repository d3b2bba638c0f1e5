namespace OpenStatement.Browser.Tests;

public sealed class ApiTests(DemonstrationSite demonstration)
{
    [Fact]
    public Task Every_file_of_the_demonstration_is_as_the_formal_description_says() => ApiChecker.AssertSoundAsync(demonstration.Folder);
}
