namespace OpenStatement.Site;

/// <summary>Headers that go with every response whose path fits a pattern.</summary>
/// <param name="Pattern">A path from the root of the site, in which <c>*</c> stands for anything.</param>
/// <param name="Headers">Names and values.</param>
public sealed record HeaderRule(string Pattern, ImmutableArray<KeyValuePair<string, string>> Headers)
{
    public bool Fits(string path)
    {
        var star = Pattern.IndexOf('*', StringComparison.Ordinal);
        return star < 0
            ? path == Pattern
            : path.Length >= Pattern.Length - 1
                && path.StartsWith(Pattern[..star], StringComparison.Ordinal)
                && path.EndsWith(Pattern[(star + 1)..], StringComparison.Ordinal);
    }
}
