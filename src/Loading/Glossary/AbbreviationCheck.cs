namespace OpenStatement.Loading;

/// <summary>No abbreviation is left unexplained; said once for each statement, and once for pages and glossary together.</summary>
internal static class AbbreviationCheck
{
    public static IEnumerable<Diagnostic> Run(ContentIndex index)
    {
        var (content, known) = (index.Content, index.Content.Settings.Site.Value.KnownAbbreviations.ToHashSet());
        return content.Releases.Select(release => release.Abbreviations)
            .Prepend(content.Pages.SelectMany(page => page.Words.Abbreviations).Concat(content.Glossary.Words.Abbreviations))
            .SelectMany(words => words.Where(abbreviation => !known.Contains(abbreviation.Value)).DistinctBy(abbreviation => abbreviation.Value))
            .Select(GlossaryDiagnostics.Unexplained);
    }
}
