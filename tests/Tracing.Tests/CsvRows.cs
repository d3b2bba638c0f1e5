namespace OpenStatement.Tracing.Tests;

/// <summary>Tables of this repository; read plainly on purpose, to check a cleverer reader.</summary>
internal static class CsvRows
{
    /// <summary>The cells of every row but the first, of a table at a path from the root of the checkout.</summary>
    public static IEnumerable<string[]> Read(string path) => File.ReadLines(Path.Combine(Repository.Root, path)).Skip(1).Select(Split);

    /// <summary>The cells of a line in which cells may be quoted.</summary>
    public static string[] Split(string line)
    {
        var quoted = line.Split('"');
        // Every second part stands between quotation marks, where commas are text.
        return string.Concat(quoted.Select((part, index) => index % 2 == 0 ? part.Replace(',', '\u001F') : part)).Split('\u001F');
    }
}
