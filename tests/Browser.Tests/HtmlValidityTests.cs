using System.Diagnostics;

namespace OpenStatement.Browser.Tests;

public sealed class HtmlValidityTests(DemonstrationSite site)
{
    /// <summary>By html-validate, which the build installs, with the rules of the repository.</summary>
    [Fact]
    public async Task Every_page_is_valid_html()
    {
        var start = new ProcessStartInfo("node") { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = Repository.Root };
        string[] arguments =
            [Path.Combine("node_modules", "html-validate", "bin", "html-validate.mjs"), "--config", ".htmlvalidate.json", "--formatter", "text", "--max-warnings", "0", site.Folder];
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);

        using var validator = Process.Start(start)!;
        var errors = validator.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var findings = await validator.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await validator.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.Equal("", findings + await errors);
        // It also fails where it finds no page at all.
        Assert.Equal(0, validator.ExitCode);
    }
}
