namespace OpenStatement.Site;

/// <summary>
/// The headers of every response: the one table from which the <c>_headers</c> file is written and the preview
/// answers. Hosts put headers of the same name from several fitting rules together, so no two rules that can fit the
/// same path name the same header.
/// </summary>
public static class ResponseHeaders
{
    private const string FileNotice =
        "# Written by OpenStatement. The whole folder is replaced by the next build.\n";

    /// <summary>
    /// Only what the site itself serves, and nothing inline. Pages ask for nothing once they are loaded, but previews
    /// listen for changes, and tools that test a page from within fetch its robots.txt.
    /// </summary>
    private const string ContentSecurityPolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; manifest-src 'self'; "
        + "connect-src 'self'; base-uri 'none'; form-action 'none'";

    /// <summary>Whether a file was written by <see cref="File"/>, which marks a folder as one a build may replace.</summary>
    public static bool IsOurs(string headersFile) => headersFile.StartsWith(FileNotice, StringComparison.Ordinal);

    /// <param name="isIndexed">Whether search engines may index the site.</param>
    /// <param name="pages">Every page of the site.</param>
    public static ImmutableArray<HeaderRule> Table(bool isIndexed, IEnumerable<Address> pages) =>
    [
        new("/*", [.. Everywhere(), .. isIndexed ? [] : NotIndexed()]),
        Rule("/assets/*", ("Cache-Control", "public, max-age=31536000, immutable")),
        .. new[] { SiteAddresses.Feed.Path, $"{SiteAddresses.Priorities}*/feed.xml", $"{SiteAddresses.Measures}*/feed.xml" }
            .Select(feed => Rule(feed, ("Content-Type", "application/atom+xml; charset=utf-8"), ("Access-Control-Allow-Origin", "*"))),
        Rule(SiteAddresses.CalendarFile.Path, ("Content-Type", "text/calendar; charset=utf-8"), ("Access-Control-Allow-Origin", "*")),
        Rule("/data/*", ("Access-Control-Allow-Origin", "*")),
        Rule("/data/*.csv", ("Content-Type", "text/csv; charset=utf-8; header=present")),
        Rule("/data/*.json", ("Content-Type", "application/json; charset=utf-8")),
        Rule("/data/*.jsonld", ("Content-Type", "application/ld+json; charset=utf-8")),
        Rule("/data/*.cff", ("Content-Type", "text/yaml; charset=utf-8")),
        Rule("/api/*.json", ("Content-Type", "application/json; charset=utf-8"), ("Access-Control-Allow-Origin", "*")),
        .. FramePolicy.Rules(pages),
    ];

    /// <summary>The table in the form of Netlify's <c>_headers</c> file.</summary>
    public static string File(ImmutableArray<HeaderRule> table) =>
        FileNotice + string.Concat(table.Select(rule =>
            $"{rule.Pattern}\n{string.Concat(rule.Headers.Select(header => $"  {header.Key}: {header.Value}\n"))}"));

    private static IEnumerable<KeyValuePair<string, string>> Everywhere() =>
        Pairs(
            ("Content-Security-Policy", ContentSecurityPolicy),
            ("Strict-Transport-Security", "max-age=63072000; includeSubDomains"),
            ("X-Content-Type-Options", "nosniff"),
            ("Referrer-Policy", "strict-origin-when-cross-origin"),
            ("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()"),
            ("Cross-Origin-Opener-Policy", "same-origin"));

    private static IEnumerable<KeyValuePair<string, string>> NotIndexed() => Pairs(("X-Robots-Tag", "noindex"));

    private static HeaderRule Rule(string pattern, params (string Name, string Value)[] headers) => new(pattern, [.. Pairs(headers)]);

    private static IEnumerable<KeyValuePair<string, string>> Pairs(params (string Name, string Value)[] headers) =>
        headers.Select(header => KeyValuePair.Create(header.Name, header.Value));
}
