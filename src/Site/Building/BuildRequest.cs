namespace OpenStatement.Site;

/// <summary>What site is to be made.</summary>
/// <param name="Root">The folder that holds <c>input/</c> and <c>data/</c>.</param>
/// <param name="Date">The day of the build: releases published later are drafts.</param>
/// <param name="IsPreview">Whether drafts are shown, marked, and pages reload themselves.</param>
/// <param name="IsIndexed">Whether search engines may index it.</param>
/// <param name="Url">Where it will be published, in place of what the settings say; null to keep to them.</param>
public sealed record BuildRequest(string Root, DateOnly Date, bool IsPreview, bool IsIndexed, Uri? Url = null)
{
    /// <summary>Whether a late duty to publish is an error; a site that is to be published only warns of it.</summary>
    public bool StopsAtLateDuties { get; init; }
}
