using System.Diagnostics;

namespace OpenStatement.Browser.Tests;

/// <summary>html-validate, which the build installs, with the rules of the repository.</summary>
internal static class HtmlValidator
{
    /// <summary>Insists that it finds nothing on any page of the folder; it also fails where it finds no page at all.</summary>
    public static async Task AssertNothingFoundAsync(string folder)
    {
        var start = new ProcessStartInfo("node") { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = Repository.Root };
        string[] arguments =
            [Path.Combine("node_modules", "html-validate", "bin", "html-validate.mjs"), "--config", ".htmlvalidate.json", "--formatter", "text", "--max-warnings", "0", folder];
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);

        using var validator = Process.Start(start)!;
        var errors = validator.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var findings = await validator.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await validator.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.Equal("", findings + await errors);
        Assert.Equal(0, validator.ExitCode);
    }
}
