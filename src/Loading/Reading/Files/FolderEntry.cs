namespace OpenStatement.Loading;

/// <summary>A file or a folder inside a folder of the site.</summary>
/// <param name="Path">From the root of the site, with forward slashes.</param>
/// <param name="IsFolder">False for a file.</param>
internal sealed record FolderEntry(string Path, bool IsFolder)
{
    public string Name => Path[(Path.LastIndexOf('/') + 1)..];
}
