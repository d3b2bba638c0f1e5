namespace OpenStatement.Loading;

/// <summary>Turns of phrase the diagnostics share.</summary>
internal static class Wording
{
    public const string CopyAddress = "Copy the address from the address bar of the browser; for a page of this site only what follows the site's name.";

    private const int LongestQuotation = 60;

    private const int LongestList = 12;

    private const int FewestShown = 3;

    /// <summary>The text between quotation marks, on one line, cut when it is long.</summary>
    public static string Quote(string text)
    {
        var line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (line.Length <= LongestQuotation)
            return $"\"{line}\"";
        return $"\"{TextStart.Of(line, LongestQuotation)}…\"";
    }

    /// <summary><c>a, b or c</c>; only the first few of a long list.</summary>
    public static string List(IEnumerable<string> words)
    {
        var shown = words.Take(LongestList + 1).ToList();
        return shown.Count switch
        {
            0 => "nothing",
            1 => shown[0],
            > LongestList => $"{string.Join(", ", shown.Take(LongestList))} or another",
            _ => $"{string.Join(", ", shown.SkipLast(1))} or {shown[^1]}",
        };
    }

    /// <summary><c>a, b, c and 2 more</c>: the first three of those that were found.</summary>
    public static string Some(IEnumerable<string> words)
    {
        var all = words.ToList();
        return all.Count <= FewestShown
            ? string.Join(", ", all)
            : FormattableString.Invariant($"{string.Join(", ", all.Take(FewestShown))} and {all.Count - FewestShown} more");
    }

    /// <summary><c>1 field</c> or <c>2 fields</c>.</summary>
    public static string Count(int number, string noun) => FormattableString.Invariant($"{number} {noun}{(number == 1 ? "" : "s")}");

    /// <summary><c>2025-12-31</c>, as in the files.</summary>
    public static string Day(DateOnly date) => IsoDay.Of(date);

    /// <summary><c>2025-10-01 to 2025-12-31</c>.</summary>
    public static string Days(Period period) => $"{Day(period.Start)} to {Day(period.End)}";

    /// <summary>A question with the allowed word the written one comes nearest to, or other advice when none is near.</summary>
    public static string DidYouMean(string written, IEnumerable<string> allowed, string otherwise) =>
        NearestMatch.Find(written, allowed) is { } nearest ? $"Did you mean \"{nearest}\"?" : otherwise;

    /// <summary>The sentence with a small first letter, to stand after a colon.</summary>
    public static string StartSmall(string sentence) => $"{char.ToLowerInvariant(sentence[0])}{sentence[1..]}";

    public static string WithArticle(string noun) => "aeiou".Contains(noun[0]) ? $"an {noun}" : $"a {noun}";
}
