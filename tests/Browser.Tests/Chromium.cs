using System.Diagnostics;

namespace OpenStatement.Browser.Tests;

/// <summary>
/// Finds a Chromium, or installs one: by Playwright's own installer, or where that cannot download it by the
/// distribution's package. Browser tests never pass because there was no browser.
/// </summary>
internal static class Chromium
{
    private static readonly string[] UsualPlaces =
        ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/usr/bin/google-chrome-stable"];

    /// <summary>Without the services a browser calls home for, which a test machine may not reach.</summary>
    private static readonly string[] Arguments =
        ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

    /// <summary>
    /// Charts measure their words by letters as wide as those of Arial. A bare Linux machine has none such, and readers' devices do.
    /// </summary>
    private static readonly string[] ArialWide = ["Arial", "Arimo", "Helvetica", "Liberation Sans"];

    public static Task<IBrowser> LaunchAsync(IPlaywright playwright) =>
        playwright.Chromium.LaunchAsync(new() { ExecutablePath = FindOrInstall(playwright.Chromium), Args = Arguments });

    private static string FindOrInstall(IBrowserType chromium)
    {
        InstallLetters();
        if (Find(chromium) is { } found)
            return found;
        if (Microsoft.Playwright.Program.Main(["install", "--with-deps", "chromium"]) != 0)
            InstallPackages("chromium");
        return Find(chromium)
            ?? throw new InvalidOperationException("No Chromium was found, and neither Playwright nor apt-get could install one.");
    }

    private static string? Find(IBrowserType chromium) => UsualPlaces.Prepend(chromium.ExecutablePath).FirstOrDefault(File.Exists);

    private static void InstallLetters()
    {
        if (!OperatingSystem.IsLinux() || ArialWide.Any(FontOf("Arial").StartsWith))
            return;
        InstallPackages("fontconfig fonts-liberation");
    }

    /// <summary>The family in which a page gets letters that it asks for; empty where nothing can tell.</summary>
    private static string FontOf(string family)
    {
        using var shell = Process.Start(new ProcessStartInfo("sh", ["-c", $"fc-match --format='%{{family}}' {family} || true"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var found = shell.StandardOutput.ReadToEnd();
        shell.WaitForExit();
        return found;
    }

    private static void InstallPackages(string names)
    {
        var aptGet = Environment.UserName == "root" ? "apt-get" : "sudo -n apt-get";
        using var shell = Process.Start("sh", ["-c", $"{aptGet} update && {aptGet} install -y --no-install-recommends {names}"]);
        shell.WaitForExit();
    }
}
