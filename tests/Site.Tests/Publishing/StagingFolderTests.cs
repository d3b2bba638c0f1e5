namespace OpenStatement.Site.Tests;

public sealed class StagingFolderTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("site-test-").FullName;

    private string Output => Path.Combine(_folder, "output");

    [Fact]
    public void Nothing_is_seen_before_it_is_published()
    {
        Publish("old");
        using (var staging = Open())
            staging.Write(new Address("/"), "new"u8);

        Assert.Equal("old", File.ReadAllText(Path.Combine(Output, "index.html")));
        Assert.Equal(["output", "output.lock"], Entries());
    }

    [Fact]
    public void A_published_site_takes_the_place_of_the_last_one()
    {
        Publish("old");
        File.WriteAllText(Path.Combine(Output, "leftover.html"), "of the last site");
        Publish("new");

        Assert.Equal(["_headers", "index.html"], Folders.Files(Output));
        Assert.Equal("new", File.ReadAllText(Path.Combine(Output, "index.html")));
        Assert.Equal(["output", "output.lock"], Entries());
    }

    [Fact]
    public void A_file_that_did_not_change_is_not_written_again()
    {
        Publish("old");
        var longAgo = new DateTime(2001, 2, 3, 4, 5, 6, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(Path.Combine(Output, "_headers"), longAgo);
        File.SetLastWriteTimeUtc(Path.Combine(Output, "index.html"), longAgo);
        Publish("new");

        Assert.Equal(longAgo, File.GetLastWriteTimeUtc(Path.Combine(Output, "_headers")));
        Assert.NotEqual(longAgo, File.GetLastWriteTimeUtc(Path.Combine(Output, "index.html")));
    }

    [Fact]
    public void What_an_interrupted_build_left_behind_is_cleared_away()
    {
        Publish("old");
        Directory.CreateDirectory(Path.Combine(_folder, "output.openstatement-next", "half"));
        Publish("new");

        Assert.Equal(["output", "output.lock"], Entries());
    }

    [Theory]
    [InlineData("output.next")]
    [InlineData("output.previous")]
    public void A_copy_that_somebody_keeps_beside_the_output_is_left_alone(string copy)
    {
        Directory.CreateDirectory(Path.Combine(_folder, copy, "kept"));
        Publish("new");

        Assert.Contains(copy, Entries());
    }

    [Fact]
    public void A_site_that_was_being_replaced_when_the_power_failed_comes_back()
    {
        Publish("old");
        Directory.Move(Output, Path.Combine(_folder, "output.openstatement-previous"));
        Directory.CreateDirectory(Path.Combine(_folder, "output.openstatement-next"));
        Open().Dispose();

        Assert.Equal("old", File.ReadAllText(Path.Combine(Output, "index.html")));
    }

    [Fact]
    public void A_second_build_into_the_same_output_is_refused_while_the_first_runs()
    {
        using var first = Open();
        var refusal = Assert.Throws<OutputException>(Open);
        Assert.StartsWith("Another build is writing to ", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/../escape.html")]
    [InlineData("/a/../../escape.html")]
    [InlineData("//host/")]
    [InlineData("/a b/")]
    public void A_path_that_leaves_the_site_is_never_written(string path)
    {
        using var staging = Open();
        Assert.Throws<InvalidOperationException>(() => staging.Write(new Address(path), "x"u8));
    }

    [Fact]
    public void No_file_is_written_twice()
    {
        using var staging = Open();
        staging.Write(new Address("/"), "x"u8);
        Assert.Throws<InvalidOperationException>(() => staging.Write(new Address("/index.html"), "y"u8));
    }

    [Fact]
    public void A_link_to_the_output_keeps_leading_there()
    {
        Publish("old");
        var link = Path.Combine(_folder, "link");
        Directory.CreateSymbolicLink(link, Output);
        Publish("new", link);

        Assert.Equal("new", File.ReadAllText(Path.Combine(Output, "index.html")));
        Assert.NotNull(new DirectoryInfo(link).LinkTarget);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private StagingFolder Open() => StagingFolder.Open(Path.Combine(_folder, "root"), Output);

    private void Publish(string home, string? output = null)
    {
        using var staging = StagingFolder.Open(Path.Combine(_folder, "root"), output ?? Output);
        staging.Write(new Address("/"), System.Text.Encoding.UTF8.GetBytes(home));
        staging.Write(HostingAddresses.Headers, System.Text.Encoding.UTF8.GetBytes(ResponseHeaders.File([])));
        staging.Publish();
    }

    private string[] Entries() => [.. Directory.EnumerateFileSystemEntries(_folder).Select(entry => Path.GetFileName(entry)!).Order(StringComparer.Ordinal)];
}
