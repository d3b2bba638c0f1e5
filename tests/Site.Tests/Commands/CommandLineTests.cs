namespace OpenStatement.Site.Tests;

public sealed class CommandLineTests : IDisposable
{
    private readonly TemporarySite _site = new();

    [Fact]
    public async Task Without_a_command_the_site_is_built()
    {
        var run = await _site.RunAsync();

        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Matches(@"^Built \d+ pages and \d+ other files \(\d\.\d MB\) in \d+\.\d\d s, with no warnings\. The site is in output\.\nLook at it: dotnet run --project src/Site -- preview\n$", run.Output.ReplaceLineEndings("\n"));
        Assert.True(File.Exists(Path.Combine(_site.Output, "index.html")));
    }

    [Fact]
    public async Task Check_writes_nothing()
    {
        var run = await _site.RunAsync("check");

        Assert.Equal(0, run.Code);
        Assert.StartsWith("Checked ", run.Output, StringComparison.Ordinal);
        Assert.Equal(["data", "input"], Directory.EnumerateDirectories(_site.Root).Select(folder => Path.GetFileName(folder)!).Order());
    }

    [Theory]
    [InlineData("build")]
    [InlineData("check")]
    public async Task Errors_in_the_content_are_told_with_their_place(string command)
    {
        BreakALink();
        var run = await _site.RunAsync(command);

        Assert.Equal(ExitCodes.ContentErrors, run.Code);
        Assert.StartsWith("input/pages/about.md(11,", run.Output, StringComparison.Ordinal);
        Assert.Contains("error OS2001: The link '/statement/' leads to a page that does not exist.", run.Output, StringComparison.Ordinal);
        Assert.Contains("Did you mean '/statements/'?", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_build_that_fails_leaves_the_last_site_as_it_was()
    {
        await _site.BuildAsync();
        var before = Folders.Snapshot(_site.Output);
        BreakALink();
        var run = await _site.RunAsync("build");

        Assert.Equal(ExitCodes.ContentErrors, run.Code);
        Assert.Contains("Nothing was published; what was in output is as it was.", run.Output, StringComparison.Ordinal);
        Assert.Equal(before, Folders.Snapshot(_site.Output));
        Assert.False(Directory.Exists(_site.Output + ".openstatement-next"));
    }

    [Fact]
    public async Task Problems_can_be_written_for_github()
    {
        BreakALink();
        var run = await _site.RunAsync("check", "--format", "github");
        Assert.StartsWith("::error file=input/pages/about.md,line=11,col=", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("bulid")]
    [InlineData("build", "--date", "10/02/2026")]
    [InlineData("build", "--url", "northshire")]
    [InlineData("check", "--format", "xml")]
    [InlineData("preview", "--port", "70000")]
    [InlineData("import")]
    [InlineData("import", "--release", "Q4", "file.csv")]
    public async Task A_command_line_that_makes_no_sense_is_a_failure(params string[] arguments)
    {
        var run = await _site.RunAsync(arguments);
        Assert.Equal(ExitCodes.Failure, run.Code);
        Assert.NotEmpty(run.Error);
    }

    [Fact]
    public async Task An_output_that_cannot_be_written_is_a_failure_told_in_one_sentence()
    {
        File.WriteAllText(_site.Beside("file"), "");
        var run = await _site.RunAsync("build", "--output", Path.Combine(_site.Beside("file"), "output"));

        Assert.Equal(ExitCodes.Failure, run.Code);
        Assert.StartsWith($"The site cannot be written to {_site.Beside("file")}", run.Error, StringComparison.Ordinal);
        Assert.Single(run.Error.TrimEnd().Split('\n'));
    }

    [Fact]
    public async Task A_build_that_is_stopped_leaves_the_last_site_as_it_was()
    {
        await _site.BuildAsync();
        var before = Folders.Snapshot(_site.Output);
        _site.Append("input/pages/about.md", "\nMore.\n");
        var error = new StringWriter();
        var code = await CommandLine.RunAsync(["build"], _site.HostEnvironment(new StringWriter(), error), new CancellationToken(canceled: true));

        Assert.Equal((ExitCodes.Stopped, "Stopped. Nothing was published."), (code, error.ToString().TrimEnd()));
        Assert.Equal(before, Folders.Snapshot(_site.Output));
        Assert.False(Directory.Exists(_site.Output + ".openstatement-next"));
    }

    [Theory]
    [InlineData("build")]
    [InlineData("check")]
    [InlineData("preview")]
    [InlineData("import")]
    public async Task Help_shows_examples_of_the_command(string command)
    {
        var run = await _site.RunAsync(command, "--help");
        Assert.Equal(0, run.Code);
        Assert.Contains($"Examples:{Environment.NewLine}  dotnet run --project src/Site -- {command}", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_content_gives_the_same_bytes()
    {
        await _site.BuildAsync();
        await _site.BuildAsync("--output", _site.Beside("again"));
        Assert.Equal(Folders.Snapshot(_site.Output), Folders.Snapshot(_site.Beside("again")));
    }

    public void Dispose() => _site.Dispose();

    private void BreakALink() => _site.Append("input/pages/about.md", "\nSee the [statements](/statement/).\n");
}
