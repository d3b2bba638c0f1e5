namespace OpenStatement.Loading;

/// <summary>Every section of the settings has something to say on each priority that is spoken of.</summary>
internal static class MissingSectionsCheck
{
    public static IEnumerable<Diagnostic> Run(ContentIndex index) =>
        from release in index.Content.Releases
        where release.Commentaries.SelectMany(commentary => commentary.Priorities)
            .All(priority => index.PriorityIds.Ids.Contains(priority.Value))
        from priority in index.Content.Priorities
        let commentaries = release.Commentaries
            .Where(commentary => commentary.Priorities.Any(spokenOf => spokenOf.Value == priority.Value.Id)).ToList()
        // A heading or a voice with a slip in it is a mistake of its own.
        where commentaries.Count > 0 && commentaries.All(commentary => IsSound(commentary, index))
        let missing = FindMissing(commentaries, index).ToList()
        where missing.Count > 0
        let file = commentaries.SelectMany(commentary => commentary.Priorities)
            .First(named => named.Value == priority.Value.Id).Location.Path
        select CommentaryDiagnostics.MissingSections(new(file), priority.Value.Id, missing);

    private static bool IsSound(CommentaryContent commentary, ContentIndex index) => commentary.Voice is { } voice
        ? index.VoiceIds.Ids.Contains(voice.Value)
        : commentary.Sections.All(section => IsHeading(section.Heading!.Value.Value, index))
            && !commentary.BoldLines.Any(line => IsHeading(line.Value, index));

    private static bool IsHeading(string words, ContentIndex index) =>
        index.Content.Settings.Sections.Any(section => SectionHeading.AreSame(section.Value.Heading, words));

    private static IEnumerable<string> FindMissing(List<CommentaryContent> commentaries, ContentIndex index) =>
        from section in index.Content.Settings.Sections
        let heading = section.Value.Heading
        where !commentaries.Any(commentary => commentary.Voice is { } voice
            ? voice.Value == section.Value.Voice
            : commentary.Sections.Any(written => SectionHeading.AreSame(written.Heading!.Value.Value, heading)))
        select heading;
}

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
