namespace OpenStatement.Support;

/// <summary>What tests do with folders.</summary>
public static class Folders
{
    /// <summary>Copies all files, over those that are there.</summary>
    public static void Copy(string from, string to)
    {
        foreach (var file in Files(from))
        {
            var target = Path.Combine(to, file);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(Path.Combine(from, file), target, overwrite: true);
        }
    }

    /// <summary>The files of a folder and all beneath it, by their paths from the folder, in order.</summary>
    public static string[] Files(string folder) => Directory.Exists(folder)
        ? [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/')).Order(StringComparer.Ordinal)]
        : [];

    /// <summary>Every file with its content, to compare folders.</summary>
    public static SortedDictionary<string, string> Snapshot(string folder) => new(
        Files(folder).ToDictionary(file => file, file => Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(Path.Combine(folder, file))))),
        StringComparer.Ordinal);
}
