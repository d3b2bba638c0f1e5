namespace OpenStatement.Loading;

/// <summary>No two entries of the glossary have an id or a name in common.</summary>
internal static class GlossaryCheck
{
    public static IEnumerable<Diagnostic> Run(ContentIndex index) =>
    [
        .. Duplicates.Find(index.Content.Glossary.Terms.Select(term => new Located<string>(term.Value.Id, term.Location))),
        .. FindSharedNames(index),
    ];

    private static IEnumerable<Diagnostic> FindSharedNames(ContentIndex index)
    {
        var (words, abbreviations) = (
            new Dictionary<string, Located<GlossaryTerm>>(StringComparer.OrdinalIgnoreCase),
            new Dictionary<string, Located<GlossaryTerm>>(StringComparer.Ordinal));
        // An entry whose id stands twice is reported as that.
        foreach (var term in index.Content.Glossary.Terms.DistinctBy(term => term.Value.Id))
        {
            foreach (var name in TermNames.Read(term.Value))
            {
                var names = name.IsExact ? abbreviations : words;
                if (names.TryAdd(name.Text, term) || names[name.Text] == term)
                    continue;
                yield return GlossaryDiagnostics.DefinedTwice(term, name.Text, names[name.Text]);
                break;
            }
        }
    }
}

/// <summary>No abbreviation is left unexplained; said once for each statement, and once for pages and glossary together.</summary>
internal static class AbbreviationCheck
{
    public static IEnumerable<Diagnostic> Run(ContentIndex index)
    {
        var (content, known) = (index.Content, index.Content.Settings.Site.Value.KnownAbbreviations.ToHashSet());
        return content.Releases.Select(release => release.Abbreviations)
            .Prepend(content.Pages.SelectMany(page => page.Words.Abbreviations).Concat(content.Glossary.Words.Abbreviations))
            .SelectMany(words =>
                words.Where(abbreviation => !known.Contains(abbreviation.Value)).DistinctBy(abbreviation => abbreviation.Value))
            .Select(GlossaryDiagnostics.Unexplained);
    }
}
