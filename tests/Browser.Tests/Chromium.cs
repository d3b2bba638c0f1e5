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

    public static Task<IBrowser> LaunchAsync(IPlaywright playwright) =>
        playwright.Chromium.LaunchAsync(new() { ExecutablePath = FindOrInstall(playwright.Chromium), Args = Arguments });

    private static string FindOrInstall(IBrowserType chromium)
    {
        if (Find(chromium) is { } found)
            return found;
        if (Microsoft.Playwright.Program.Main(["install", "--with-deps", "chromium"]) != 0)
            InstallPackage();
        return Find(chromium)
            ?? throw new InvalidOperationException("No Chromium was found, and neither Playwright nor apt-get could install one.");
    }

    private static string? Find(IBrowserType chromium) => UsualPlaces.Prepend(chromium.ExecutablePath).FirstOrDefault(File.Exists);

    private static void InstallPackage()
    {
        var aptGet = Environment.UserName == "root" ? "apt-get" : "sudo -n apt-get";
        using var shell = Process.Start("sh", ["-c", $"{aptGet} update && {aptGet} install -y --no-install-recommends chromium"]);
        shell.WaitForExit();
    }
}
