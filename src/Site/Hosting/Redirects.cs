namespace OpenStatement.Site;

/// <summary>Addresses that lead on: the table behind the <c>_redirects</c> file and the preview.</summary>
public static class Redirects
{
    public static ImmutableArray<Redirect> Table(Archive archive, ImmutableArray<MovedAddress> moved) =>
    [
        .. archive.Releases is [.., var latest] ? [new Redirect("/latest", SiteAddresses.Statement(latest.Id).Path, 302)] : Array.Empty<Redirect>(),
        .. moved.Select(one => new Redirect(one.From.Path, one.To.Path, one.IsForEver ? 301 : 302, one.HasPage)),
    ];

    /// <summary>The table in the form of Netlify's <c>_redirects</c> file.</summary>
    public static string File(ImmutableArray<Redirect> table) =>
        string.Concat(table.Select(redirect => FormattableString.Invariant($"{redirect.From} {redirect.To} {redirect.Status}{(redirect.IsForced ? "!" : "")}\n")));
}
