namespace OpenStatement.Site;

/// <summary>Where a site is published, with the places beside it that publishing needs.</summary>
public sealed record OutputFolder
{
    /// <param name="path">The folder that will hold the site; it need not exist.</param>
    public OutputFolder(string path)
    {
        var full = System.IO.Path.TrimEndingDirectorySeparator(System.IO.Path.GetFullPath(path));
        // Renaming a symbolic link would move the link and leave the folder it leads to.
        Path = Directory.Exists(full) ? Directory.ResolveLinkTarget(full, returnFinalTarget: true)?.FullName ?? full : full;
    }

    public string Path { get; }

    /// <summary>Where the next site is put together. Cleared without asking, so its name is one nobody gives a folder of their own.</summary>
    public string Staging => $"{Path}.openstatement-next";

    /// <summary>Where the last site waits while the next one takes its place, on systems that cannot exchange two folders at once. Named like <see cref="Staging"/>.</summary>
    public string Previous => $"{Path}.openstatement-previous";

    /// <summary>Held open by the one build that may write here.</summary>
    public string Lock => $"{Path}.lock";
}
