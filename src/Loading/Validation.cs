using System.Collections.Immutable;
using OpenStatement.Diagnostics;

namespace OpenStatement.Loading;

/// <summary>The stage Validate: makes sure that what the files say agrees with itself.</summary>
public static class Validation
{
    /// <summary>The checked site, or null when anything in it contradicts itself, which is then among the diagnostics.</summary>
    public static CheckedSite? Check(SiteContent content, DiagnosticCollector diagnostics)
    {
        var index = new ContentIndex(content);
        diagnostics.AddRange(ContentChecks.All.SelectMany(check => check(index)));
        return diagnostics.HasErrors ? null : new CheckedSite(ArchiveBuilder.Build(content), FindLinks(content));
    }

    private static ImmutableArray<ContentLink> FindLinks(SiteContent content) =>
    [
        .. content.Glossary.Links.Select(link => new ContentLink(link, null)),
        .. content.Pages.SelectMany(page => page.Links).Select(link => new ContentLink(link, null)),
        .. from release in content.Releases
           from link in release.Statement.Links.Concat(release.Commentaries.SelectMany(commentary => commentary.Links))
           select new ContentLink(link, release.Id),
    ];
}
