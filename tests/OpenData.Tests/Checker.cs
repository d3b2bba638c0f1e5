using System.Diagnostics;

namespace OpenStatement.OpenData.Tests;

/// <summary>Programs that this project did not write, which read what it gives away.</summary>
internal static class Checker
{
    private static readonly string s_folder = Path.Combine(Repository.Root, "tests", "OpenData.Tests");

    /// <summary>Runs one of the scripts in <c>checkers</c> and insists that it finds nothing wrong.</summary>
    /// <param name="script">Its name, without its ending.</param>
    /// <param name="arguments">What it is to look at.</param>
    /// <returns>What it looked at: a line for each thing.</returns>
    public static async Task<string[]> AssertNothingFoundAsync(string script, params string[] arguments)
    {
        var start = new ProcessStartInfo("node") { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = s_folder };
        foreach (var argument in (string[])[Path.Combine("checkers", $"{script}.mjs"), .. arguments])
            start.ArgumentList.Add(argument);

        using var checker = Process.Start(start)!;
        var errors = checker.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var seen = await checker.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await checker.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.Equal("", await errors);
        Assert.Equal(0, checker.ExitCode);
        return seen.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
