namespace OpenStatement.Site;

/// <summary>Which paths may be published.</summary>
public static class PathRules
{
    /// <summary>
    /// Whether a path starts at the root of the site, stays within it, and is made only of characters that mean the
    /// same in every file system and every address.
    /// </summary>
    public static bool IsPublishable(string path) =>
        path.StartsWith('/')
        && path.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '/' or '-' or '_' or '.')
        && !path.Contains("//", StringComparison.Ordinal)
        && !path.Split('/').Any(part => part is "." or "..");
}
