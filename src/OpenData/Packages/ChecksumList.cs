namespace OpenStatement.OpenData;

/// <summary>A list of SHA-256 sums as the program <c>sha256sum</c> writes and checks it.</summary>
public static class ChecksumList
{
    /// <param name="sum">The SHA-256 sum.</param>
    /// <param name="path">From the folder in which the list stands.</param>
    public static string Line(ReadOnlySpan<byte> sum, string path) => $"{Convert.ToHexStringLower(sum)}  {path}\n";

    /// <param name="folder">The folder in which the list stands, with a slash at its end.</param>
    /// <param name="sums">The files to list, by their paths from the root of the site.</param>
    public static string Of(string folder, IEnumerable<KeyValuePair<string, byte[]>> sums)
    {
        var list = new StringBuilder();
        foreach (var (path, sum) in sums.OrderBy(file => file.Key, StringComparer.Ordinal))
            list.Append(Line(sum, path[folder.Length..]));
        return list.ToString();
    }
}
