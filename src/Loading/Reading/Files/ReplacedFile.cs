namespace OpenStatement.Loading;

/// <summary>Writes files of a site.</summary>
internal static class ReplacedFile
{
    /// <summary>In one step, so that nobody meets half a file; false when the file already holds exactly these bytes.</summary>
    public static bool Write(string path, string text)
    {
        var bytes = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false).GetBytes(text);
        if (File.Exists(path) && File.ReadAllBytes(path).AsSpan().SequenceEqual(bytes))
            return false;
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var temporary = path + ".new";
        File.WriteAllBytes(temporary, bytes);
        File.Move(temporary, path, overwrite: true);
        return true;
    }
}
