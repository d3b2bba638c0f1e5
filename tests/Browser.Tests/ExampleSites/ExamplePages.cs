namespace OpenStatement.Browser.Tests;

/// <summary>Which pages of a site are worth looking at.</summary>
internal static class ExamplePages
{
    /// <summary>All pages, but of the areas, which are written alike from the same table, only every fourth.</summary>
    public static IEnumerable<string> Unlike(IReadOnlyList<string> addresses) =>
        addresses.Where(address => TypeOf(address) != "/areas/*/")
            .Concat(addresses.Where(address => TypeOf(address) == "/areas/*/").Where((_, index) => index % 4 == 0));

    /// <summary>The longest page of each type; measures with figures and without are two types.</summary>
    public static IReadOnlyList<string> OneOfEachType(string folder, IEnumerable<string> addresses) =>
        [.. from address in addresses
            let file = new FileInfo(Path.Combine(folder, address.EndsWith('/') ? address.TrimStart('/') + "index.html" : address.TrimStart('/')))
            group (address, file.Length) by (TypeOf(address), HasChart: address.StartsWith("/measures/", StringComparison.Ordinal) && HasChart(file)) into pages
            select pages.MaxBy(page => page.Length).address];

    /// <summary>The address with an asterisk for each name or period in it.</summary>
    private static string TypeOf(string address) => address.Split('/', StringSplitOptions.RemoveEmptyEntries) switch
    {
        [] => "/",
        [var section] => $"/{section}/",
        [var section, _] => $"/{section}/*/",
        [var section, _, "print"] => $"/{section}/*/print/",
        [var section, ..] => $"/{section}/*/*/",
    };

    private static bool HasChart(FileInfo file) => File.ReadAllText(file.FullName).Contains("<figure", StringComparison.Ordinal);
}
