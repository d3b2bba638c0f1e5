namespace OpenStatement.Browser.Tests;

/// <summary>Which pages of a site are worth looking at.</summary>
internal static class ExamplePages
{
    private static readonly bool LooksAtAll = Environment.GetEnvironmentVariable("OPENSTATEMENT_EVERY_PAGE") == "1";

    /// <summary>
    /// All pages, but only some of those that are written alike from the same table, so that the tests end in good time.
    /// OPENSTATEMENT_EVERY_PAGE=1 looks at them all.
    /// </summary>
    public static IEnumerable<string> Unlike(IEnumerable<string> addresses) =>
        addresses.GroupBy(TypeOf).SelectMany(type => type.Where((_, index) => LooksAtAll || index % StepOf(type.Key) == 0));

    private static int StepOf(string type) => type switch
    {
        "/areas/*/" => 8,
        "/measures/*/" => 4,
        // The latest edition says the same as the frozen one.
        "/priorities/*/" => 4,
        _ => 1,
    };

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
