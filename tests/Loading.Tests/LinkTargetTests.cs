namespace OpenStatement.Loading.Tests;

public sealed class LinkTargetTests
{
    [Theory]
    [InlineData("/", "InsideSite")]
    [InlineData("/priorities/#top", "InsideSite")]
    [InlineData("#top", "InsideSite")]
    [InlineData("https://www.gov.uk/", "Outside")]
    [InlineData("HTTP://www.gov.uk/", "Outside")]
    [InlineData("mailto:a@b.example?subject=x", "Outside")]
    [InlineData("tel:+441632960000", "Outside")]
    [InlineData("javascript:alert(1)", "ForbiddenScheme")]
    [InlineData("JaVaScRiPt:alert(1)", "ForbiddenScheme")]
    [InlineData("data:text/html,x", "ForbiddenScheme")]
    [InlineData("vbscript:x", "ForbiddenScheme")]
    [InlineData("file:///etc/hosts", "ForbiddenScheme")]
    [InlineData("//evil.example/", "ForbiddenScheme")]
    [InlineData("about.html", "Relative")]
    [InlineData("../about/", "Relative")]
    [InlineData("/a/../b", "Relative")]
    [InlineData("/a/%2E%2e/b", "Relative")]
    [InlineData("?x=javascript:1", "Relative")]
    [InlineData("", "Unreadable")]
    [InlineData("#", "Unreadable")]
    [InlineData("/\\evil.example", "Unreadable")]
    [InlineData("java\tscript:alert(1)", "Unreadable")]
    [InlineData("https://", "Unreadable")]
    [InlineData("mailto:nobody", "Unreadable")]
    [InlineData("tel:call me", "Unreadable")]
    public void Targets_are_sorted_by_what_may_be_published(string target, string kind) =>
        Assert.Equal(kind, LinkTarget.Classify(target).ToString());
}
