namespace OpenStatement.Loading;

/// <summary>
/// The folders of a site. Nothing outside them can be reached: paths come from listings, never from content, and
/// links to other places on the disk are refused.
/// </summary>
internal sealed class ContentFolder(string root, DiagnosticCollector diagnostics)
{
    /// <summary>What stands directly in a folder, in the order of names; empty when there is no such folder.</summary>
    public ImmutableArray<FolderEntry> List(string folder)
    {
        var directory = new DirectoryInfo(Path.Combine(root, folder));
        if (!directory.Exists || IsLink(directory, folder))
            return [];

        return
        [
            .. directory.EnumerateFileSystemInfos()
                .Where(entry => !IsByProduct(entry.Name))
                .OrderBy(entry => entry.Name, StringComparer.Ordinal)
                .Where(entry => !IsLink(entry, $"{folder}/{entry.Name}"))
                .Select(entry => new FolderEntry($"{folder}/{entry.Name}", entry is DirectoryInfo)),
        ];
    }

    public bool HasFolder(string folder) => Directory.Exists(Path.Combine(root, folder));

    public bool HasFile(string path) => File.Exists(Path.Combine(root, path));

    /// <summary>The file, or null when it is not there or not fit to be read, which is then reported.</summary>
    public SourceFile? Read(string path)
    {
        var file = new FileInfo(Path.Combine(root, path));
        if (IsLink(file, path))
            return null;

        var folder = path[..Math.Max(0, path.LastIndexOf('/'))];
        if (!file.Exists)
        {
            diagnostics.Add(FileDiagnostics.MissingFile(path, List(folder).Select(entry => entry.Name)));
            return null;
        }

        return FileText.Check(path, file, diagnostics);
    }

    private bool IsLink(FileSystemInfo entry, string path)
    {
        if (entry.LinkTarget is null)
            return false;
        diagnostics.Add(FileDiagnostics.Link(path));
        return true;
    }

    /// <summary>Files that systems and spreadsheets leave beside those a person made.</summary>
    private static bool IsByProduct(string name) =>
        name.StartsWith('.') || name.StartsWith("~$", StringComparison.Ordinal) || name is "Thumbs.db" or "desktop.ini";
}

/// <summary>A file whose bytes are known to be sound UTF-8 without control characters.</summary>
/// <param name="Path">From the root of the site, with forward slashes.</param>
/// <param name="Bytes">What it holds, without a byte order mark.</param>
internal sealed record SourceFile(string Path, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>The file's name without its folder and its ending.</summary>
    public string Name => System.IO.Path.GetFileNameWithoutExtension(Path);

    public string ReadText() => Encoding.UTF8.GetString(Bytes.Span);
}

/// <summary>A file or a folder inside a folder of the site.</summary>
/// <param name="Path">From the root of the site, with forward slashes.</param>
/// <param name="IsFolder">False for a file.</param>
internal sealed record FolderEntry(string Path, bool IsFolder)
{
    public string Name => Path[(Path.LastIndexOf('/') + 1)..];
}
