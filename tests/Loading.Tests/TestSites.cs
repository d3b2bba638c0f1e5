namespace OpenStatement.Loading.Tests;

/// <summary>Where the example sites and the repository's other files stand.</summary>
internal static class TestSites
{
    public static string Repository { get; } = FindRepository(AppContext.BaseDirectory);

    public static string Minimal { get; } = Path.Combine(Repository, "tests", "sites", "minimal");

    public static string Bad { get; } = Path.Combine(Repository, "tests", "sites", "bad");

    public static string Tolerated { get; } = Path.Combine(Repository, "tests", "sites", "tolerated");

    private static string FindRepository(string folder) =>
        File.Exists(Path.Combine(folder, "Site.sln")) ? folder : FindRepository(Path.GetDirectoryName(folder)!);
}
