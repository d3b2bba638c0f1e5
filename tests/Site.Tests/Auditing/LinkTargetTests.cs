namespace OpenStatement.Site.Tests;

public sealed class LinkTargetTests
{
    [Theory]
    [InlineData("/data/", "/data/", "")]
    [InlineData("/data/?a=b#c", "/data/", "c")]
    [InlineData("#c", "/a/b/", "c")]
    [InlineData("x/", "/a/b/x/", "")]
    [InlineData("../x/#y", "/a/x/", "y")]
    [InlineData("../../../../x", "/x", "")]
    [InlineData("/caf%C3%A9/#%C3%A9", "/café/", "é")]
    [InlineData("javascript:alert(1)", "javascript:alert(1)", "")]
    public void A_link_is_read_from_the_page_it_stands_on(string link, string path, string fragment) =>
        Assert.Equal(new LinkTarget(path, fragment), LinkTarget.Of(link, new Address("/a/b/")));
}
