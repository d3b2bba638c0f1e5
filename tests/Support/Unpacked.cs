using System.IO.Compression;

namespace OpenStatement.Support;

/// <summary>The texts of a site, also of those that stand within packed files.</summary>
public static class Unpacked
{
    public static bool IsPacked(string file) => Path.GetExtension(file) is ".zip" or ".xlsx";

    public static bool IsPicture(string file) => Path.GetExtension(file) is ".png";

    /// <summary>Every text that a file holds, with its name: the file's own, or one for each file packed in it.</summary>
    public static IEnumerable<(string Name, string Text)> Texts(string folder, string file) => TextsOf(file, File.ReadAllBytes(Path.Combine(folder, file)));

    /// <summary>Every text of every file of a folder. Pictures hold no text.</summary>
    public static IEnumerable<(string Name, string Text)> Texts(string folder) =>
        Folders.Files(folder).Where(file => !IsPicture(file)).SelectMany(file => Texts(folder, file));

    private static IEnumerable<(string Name, string Text)> TextsOf(string name, byte[] content)
    {
        if (!IsPacked(name))
        {
            yield return (name, System.Text.Encoding.UTF8.GetString(content));
            yield break;
        }

        using var zip = new ZipArchive(new MemoryStream(content));
        foreach (var entry in zip.Entries)
        {
            using var stream = entry.Open();
            using var copy = new MemoryStream();
            stream.CopyTo(copy);
            foreach (var inner in TextsOf($"{name}/{entry.FullName}", copy.ToArray()))
                yield return inner;
        }
    }
}
