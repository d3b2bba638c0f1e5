using System.Diagnostics;

namespace OpenStatement.SiteSupport;

/// <summary>Checks the API of a built site with the packages that the build installs beside those of the theme.</summary>
public static class ApiChecker
{
    /// <summary>Insists that the description is sound and that every file is as it says.</summary>
    public static async Task AssertSoundAsync(string folder)
    {
        var start = new ProcessStartInfo("node") { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = Repository.Root };
        start.ArgumentList.Add(Path.Combine("tests", "Site.Tests", "Api", "check-api.mjs"));
        start.ArgumentList.Add(folder);

        using var checker = Process.Start(start)!;
        var errors = checker.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var findings = await checker.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await checker.WaitForExitAsync(TestContext.Current.CancellationToken);

        var files = Folders.Files(Path.Combine(folder, "api", "v1")).Length - 1;
        Assert.True(files > 8, "There is no API to check.");
        Assert.Equal($"{folder} files: {files}\n", findings + await errors);
        Assert.Equal(0, checker.ExitCode);
    }
}
