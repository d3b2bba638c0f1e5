namespace OpenStatement.Site.Tests;

public sealed class RedirectsTests
{
    [Theory]
    [InlineData(true, 301, "/measures/new/")]
    [InlineData(false, 200, null)]
    public void The_preview_leads_on_from_a_page_only_where_the_host_is_forced_to(bool isForced, int status, string? target)
    {
        var files = new MemorySink();
        files.Write(new Address("/measures/old/"), Encoding.UTF8.GetBytes("<h1>Old</h1>"));
        files.Write(new Address("/measures/new/"), Encoding.UTF8.GetBytes("<h1>New</h1>"));

        var answer = PreviewAnswers.To(new PreviewVersion("1", files, [new Redirect("/measures/old/", "/measures/new/", 301, isForced)], []), "/measures/old/");

        Assert.Equal(status, answer.Status);
        Assert.Equal(target, answer.Headers.FirstOrDefault(header => header.Key == "Location").Value);
    }

    [Fact]
    public void The_file_for_the_host_says_which_redirects_go_before_pages() => Assert.Equal(
        "/a /b 302\n/measures/old/ /measures/new/ 301!\n",
        Redirects.File([new Redirect("/a", "/b", 302), new Redirect("/measures/old/", "/measures/new/", 301, IsForced: true)]));
}
