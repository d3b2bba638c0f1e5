namespace OpenStatement.Support;

/// <summary>The checkout that the tests were built from, and the example sites in it.</summary>
public static class Repository
{
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    public static string Sites { get; } = Path.Combine(Root, "tests", "sites");

    public static string MinimalSite { get; } = Path.Combine(Sites, "minimal");

    /// <summary>A folder for each behaviour of a whole build.</summary>
    public static string GoldenSites { get; } = Path.Combine(Sites, "golden");

    private static string Find(string folder) =>
        File.Exists(Path.Combine(folder, "Site.sln"))
            ? folder
            : Find(Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The tests do not run inside a checkout."));
}
