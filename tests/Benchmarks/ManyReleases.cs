namespace OpenStatement.Benchmarks;

/// <summary>A copy of a site with its releases several times over, each copy some years later than the last.</summary>
internal static partial class ManyReleases
{
    /// <summary>More than the years that the demonstration's releases span, so that no two copies meet.</summary>
    private const int YearsApart = 3;

    /// <summary>Writes the copy.</summary>
    /// <param name="root">The site to copy.</param>
    /// <param name="target">An empty folder.</param>
    /// <param name="times">How many times each release is to be there; 1 for a plain copy.</param>
    public static void Write(string root, string target, int times)
    {
        Copy(Path.Combine(root, "input"), Path.Combine(target, "input"));
        Copy(Path.Combine(root, "data"), Path.Combine(target, "data"));
        var statements = Path.Combine(target, "input", "statements");
        foreach (var release in Directory.EnumerateDirectories(statements).Select(Path.GetFileName).OfType<string>().ToList())
        {
            for (var copy = 1; copy < times; copy++)
                WriteLater(target, release, copy * YearsApart);
        }
    }

    private static void WriteLater(string target, string release, int years)
    {
        var later = Later(release, years);
        Copy(Path.Combine(target, "data", release), Path.Combine(target, "data", later));
        var statements = Path.Combine(target, "input", "statements");
        Copy(Path.Combine(statements, release), Path.Combine(statements, later));
        var statement = Path.Combine(statements, later, "statement.md");
        File.WriteAllText(statement, DateLine().Replace(File.ReadAllText(statement), line => line.Groups[1].Value + Later(line.Groups[2].Value, years)));
    }

    private static string Later(string date, int years) =>
        (int.Parse(date.AsSpan(0, 4), CultureInfo.InvariantCulture) + years).ToString(CultureInfo.InvariantCulture) + date[4..];

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    [GeneratedRegex(@"^(period_start: |period_end: |data_as_at: |published: |next_due: )(\d{4}-\d\d-\d\d)", RegexOptions.Multiline)]
    private static partial Regex DateLine();
}
