namespace OpenStatement.Loading;

/// <summary>Names files the way diagnostics do.</summary>
internal static class SitePath
{
    /// <summary>The path from the root of the site, or as it was given when the file stands elsewhere.</summary>
    public static string Of(string siteRoot, string path)
    {
        var relative = Path.GetRelativePath(siteRoot, path);
        var inside = relative != path && !relative.StartsWith("..", StringComparison.Ordinal);
        return (inside ? relative : path).Replace('\\', '/');
    }
}
