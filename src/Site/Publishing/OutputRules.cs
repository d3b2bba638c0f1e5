namespace OpenStatement.Site;

/// <summary>Keeps a build from replacing a folder that holds anything but an earlier build.</summary>
public static class OutputRules
{
    private static readonly string[] SourceFolders = ["input", "data"];

    /// <summary>Throws <see cref="OutputException"/> unless the folder may be replaced as a whole.</summary>
    /// <param name="root">The root of the site's sources.</param>
    /// <param name="output">Where the site is to be published.</param>
    public static void Check(string root, OutputFolder output)
    {
        var fullRoot = Path.TrimEndingDirectorySeparator(Path.GetFullPath(root));
        if (Contains(output.Path, fullRoot))
            throw new OutputException($"The output folder {output.Path} holds the site's sources, which publishing would replace; choose another with --output.");
        foreach (var sources in SourceFolders.Select(name => Path.Combine(fullRoot, name)))
        {
            if (Contains(sources, output.Path))
                throw new OutputException($"The output folder {output.Path} lies among the site's sources in {sources}; choose another with --output.");
        }

        if (File.Exists(output.Path))
            throw new OutputException($"The output folder {output.Path} is a file; choose another with --output.");
        if (Directory.Exists(output.Path) && Directory.EnumerateFileSystemEntries(output.Path).Any() && !IsEarlierBuild(output))
            throw new OutputException($"The folder {output.Path} holds files that this program did not write, and publishing would delete them; empty it or choose another with --output.");
    }

    private static bool IsEarlierBuild(OutputFolder output)
    {
        var headers = Path.Combine(output.Path, HostingAddresses.Headers.File);
        return File.Exists(headers)
            && ResponseHeaders.IsOurs(File.ReadAllText(headers))
            && !Path.Exists(Path.Combine(output.Path, ".git"));
    }

    private static bool Contains(string folder, string path) =>
        path == folder || path.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal) || Path.GetPathRoot(path) == folder;
}
