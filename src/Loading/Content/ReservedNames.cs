namespace OpenStatement.Loading;

/// <summary>Names that no file of a site can have, or that the program gives to files of its own.</summary>
internal static class ReservedNames
{
    private const string Statement = "statement-";

    /// <summary>Whatever ending follows, Windows opens a device instead of the file.</summary>
    private static readonly FrozenSet<string> s_devices = FrozenSet.ToFrozenSet(
    [
        "con", "prn", "aux", "nul",
        .. Enumerable.Range(0, 10)
            .SelectMany(number => new[] { FormattableString.Invariant($"com{number}"), FormattableString.Invariant($"lpt{number}") }),
    ]);

    /// <summary>Without their endings, so that a reader who sorts them away still knows one from another.</summary>
    private static readonly FrozenSet<string> s_filesOfReleases = FrozenSet.ToFrozenSet(
        ["citation", "data-dictionary", "datapackage", "sha256sums"]);

    /// <summary>
    /// Ids of places on a page that lists rows by their ids. Such pages name their own sections with underscores, which no
    /// id has.
    /// </summary>
    public static ImmutableArray<string> InLists { get; } = ["contents", "main", "top"];

    public static bool IsDevice(string name) => s_devices.Contains(name);

    /// <summary>Whether a folder of figures has a file of that name beside those of measures.</summary>
    public static bool IsFileOfReleases(string name) =>
        s_filesOfReleases.Contains(name)
            || (name.StartsWith(Statement, StringComparison.Ordinal) && ReleaseId.TryParse(name[Statement.Length..], out _));
}
