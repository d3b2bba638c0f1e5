namespace OpenStatement.Site;

/// <summary>Answers as the host of the published site would: the same headers, redirects and pages.</summary>
public static class PreviewAnswers
{
    /// <param name="version">The site to answer from; there are no other files, so no path can lead out of it.</param>
    /// <param name="path">From the root of the site, with its escapes resolved.</param>
    public static PreviewAnswer To(PreviewVersion version, string path)
    {
        if (path == ReloadScript.Path)
            return Answer(version, 200, path, Encoding.UTF8.GetBytes(ReloadScript.For(version.Name)));
        if (ThemeAssets.All.FirstOrDefault(asset => asset.Address == path) is { } asset)
            return Answer(version, 200, path, asset.Content);
        if (!version.Problems.IsEmpty)
            return Answer(version, 500, SiteAddresses.NotFound.Path, Encoding.UTF8.GetBytes(ProblemsPage.Html(version.Problems)));
        var redirect = version.Redirects.FirstOrDefault(redirect => redirect.From == path);
        if (redirect is not { IsForced: true } && Find(version, path) is { } body)
            return Answer(version, 200, path, body);
        if (redirect is not null)
            return Redirect(version, redirect.Status, path, redirect.To);
        return Find(version, $"{path}/") is not null
            ? Redirect(version, 301, path, $"{path}/")
            : Answer(version, 404, SiteAddresses.NotFound.Path, Find(version, SiteAddresses.NotFound.Path) ?? []);
    }

    private static byte[]? Find(PreviewVersion version, string path)
    {
        var address = new Address(path);
        return address == HostingAddresses.Headers || address == HostingAddresses.Redirects ? null : version.Files.Find(address.File);
    }

    private static PreviewAnswer Answer(PreviewVersion version, int status, string path, ReadOnlyMemory<byte> body) => new(status, HeadersOf(version, path), body);

    private static PreviewAnswer Redirect(PreviewVersion version, int status, string path, string to) =>
        new(status, HeadersOf(version, path).Add(KeyValuePair.Create("Location", to)), default);

    private static ImmutableArray<KeyValuePair<string, string>> HeadersOf(PreviewVersion version, string path)
    {
        var set = version.Headers.Where(rule => rule.Fits(path)).SelectMany(rule => rule.Headers).ToImmutableArray();
        return [.. Defaults(path).Where(header => set.All(other => other.Key != header.Key)), .. set];
    }

    /// <summary>What hosts send where the table says nothing.</summary>
    private static KeyValuePair<string, string>[] Defaults(string path) =>
    [
        KeyValuePair.Create("Content-Type", ContentTypes.Of(new Address(path).File)),
        KeyValuePair.Create("Cache-Control", "public, max-age=0, must-revalidate"),
    ];
}
