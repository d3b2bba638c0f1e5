using System.Collections.Immutable;
using OpenStatement.Presentation;
using OpenStatement.Statistics;

namespace OpenStatement.Site;

/// <summary>Short addresses that lead on: the table behind the <c>_redirects</c> file and the preview.</summary>
public static class Redirects
{
    public static ImmutableArray<Redirect> Table(Archive archive) =>
        archive.Releases is [.., var latest]
            ? [new("/latest", SiteAddresses.Statement(latest.Id).Path, 302)]
            : [];

    /// <summary>The table in the form of Netlify's <c>_redirects</c> file.</summary>
    public static string File(ImmutableArray<Redirect> table) =>
        string.Concat(table.Select(redirect => FormattableString.Invariant($"{redirect.From} {redirect.To} {redirect.Status}\n")));
}
