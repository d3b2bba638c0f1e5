namespace OpenStatement.Loading;

/// <summary>Each release says something about each priority.</summary>
internal static class CommentaryCheck
{
    public static IEnumerable<Diagnostic> Run(ContentIndex index) =>
        from release in index.Content.Releases
        let spokenOf = release.Commentaries.SelectMany(commentary => commentary.Priorities).Select(priority => priority.Value).ToHashSet()
        from priority in index.Content.Priorities
        where !spokenOf.Contains(priority.Value.Id)
        select CommentaryDiagnostics.NoCommentary(release.Folder, priority.Value.Id);
}
