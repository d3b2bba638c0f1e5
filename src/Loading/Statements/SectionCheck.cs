namespace OpenStatement.Loading;

/// <summary>Commentary is divided into the sections of the settings, each once, none of them empty.</summary>
internal static class SectionCheck
{
    public static IEnumerable<Diagnostic> Run(ContentIndex index)
    {
        var sections = index.Content.Settings.Site.Value.Sections;
        var headings = sections.Select(section => section.Heading).ToList();
        var voices = sections.Select(section => section.Voice).ToHashSet();
        return index.Content.Releases.SelectMany(release => release.Commentaries).SelectMany(commentary => (IEnumerable<Diagnostic>)
        [
            .. FindInVoice(commentary, index, voices),
            .. FindInSections(commentary, headings),
            .. FindBoldHeadings(commentary, headings),
        ]);
    }

    private static IEnumerable<Diagnostic> FindInVoice(CommentaryContent commentary, ContentIndex index, HashSet<string?> voices)
    {
        if (commentary.Voice is { } voice && index.VoiceIds.Ids.Contains(voice.Value) && !voices.Contains(voice.Value))
            yield return CommentaryDiagnostics.VoiceWithoutSection(voice.Location, voice.Value);
        if (commentary.Voice is { } silent && commentary.Sections.All(section => section.Text.IsEmpty))
            yield return CommentaryDiagnostics.EmptySection(silent.Location);
    }

    private static IEnumerable<Diagnostic> FindInSections(CommentaryContent commentary, IReadOnlyCollection<string> headings)
    {
        var seen = new HashSet<string>();
        foreach (var section in commentary.Sections)
        {
            if (section.Heading is not { } heading)
                continue;
            if (!headings.Any(known => SectionHeading.AreSame(known, heading.Value)))
                yield return CommentaryDiagnostics.UnknownSection(heading.Location, heading.Value, headings);
            else if (!seen.Add(SectionHeading.Plain(heading.Value)))
                yield return CommentaryDiagnostics.DuplicateSection(heading.Location, heading.Value);
            if (section.Text.IsEmpty)
                yield return CommentaryDiagnostics.EmptySection(heading.Location);
        }
    }

    private static IEnumerable<Diagnostic> FindBoldHeadings(CommentaryContent commentary, IReadOnlyCollection<string> headings) =>
        from line in commentary.BoldLines
        let heading = headings.FirstOrDefault(heading => SectionHeading.AreSame(heading, line.Value))
        where heading is not null
        select CommentaryDiagnostics.BoldHeading(line.Location, heading);
}
