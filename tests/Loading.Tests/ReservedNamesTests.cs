namespace OpenStatement.Loading.Tests;

public sealed class ReservedNamesTests
{
    /// <summary>No example in a folder: it could not be checked out on Windows.</summary>
    [Theory]
    [InlineData("aux", "OS1632")]
    [InlineData("com7", "OS1632")]
    [InlineData("statements", "OS1525")]
    [InlineData("embed", "OS1525")]
    [InlineData("cards", "OS1525")]
    public void A_page_cannot_have_a_name_that_is_kept_for_something_else(string name, string code)
    {
        using var site = new ChangedSite();
        var diagnostics = new DiagnosticCollector();
        File.WriteAllText(site.PathOf($"input/pages/{name}.md"), "---\ntitle: Sources\ndescription: Where figures come from.\n---\nFrom the police.\n");

        site.Load(diagnostics);

        Assert.Equal(code, Assert.Single(diagnostics.ToSorted()).Code);
    }

    [Theory]
    [InlineData("auxiliary")]
    [InlineData("com10")]
    public void A_page_can_have_a_name_that_only_starts_like_one(string name)
    {
        using var site = new ChangedSite();
        var diagnostics = new DiagnosticCollector();
        File.WriteAllText(site.PathOf($"input/pages/{name}.md"), "---\ntitle: Sources\ndescription: Where figures come from.\n---\nFrom the police.\n");

        site.Load(diagnostics);

        Assert.Empty(diagnostics.ToSorted());
    }
}
