namespace OpenStatement.Loading;

/// <summary>Where a cell of a table sends readers: a whole path on this site, or a web address.</summary>
internal static class PublicAddress
{
    public static bool IsSound(string text) => IsInsideSite(text) || WebAddress.TryParse(text, out _);

    public static bool IsInsideSite(string text) => text.StartsWith('/') && LinkTarget.Classify(text) is LinkTarget.Kind.InsideSite;
}
