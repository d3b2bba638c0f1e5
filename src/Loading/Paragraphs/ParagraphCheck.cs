using OpenStatement.Diagnostics;
using OpenStatement.Statistics;

namespace OpenStatement.Loading;

/// <summary>A number by which somebody may have cited a paragraph stays with that paragraph.</summary>
internal static class ParagraphCheck
{
    /// <param name="site">Drafts included.</param>
    /// <param name="day">Statements published later may still change their numbers.</param>
    public static IEnumerable<Diagnostic> Run(CheckedSite site, DateOnly day) =>
        site.NumberedReleases.SelectMany(content => Run(content, site.Archive, day));

    /// <summary>That of one release.</summary>
    public static IEnumerable<Diagnostic> Run(ReleaseContent content, Archive archive, DateOnly day)
    {
        var release = archive.Releases.First(one => one.Id == content.Id);
        var paragraphs = ParagraphNumbers.Of(release, archive).Words;
        if (!paragraphs.IsEmpty && content.Paragraphs.IsEmpty && !release.IsDraftOn(day))
            yield return ParagraphDiagnostics.NothingPinned(content.Statement.Statement.Locate(StatementKeys.NumberedParagraphs), content.Id);

        var seen = new HashSet<int>();
        foreach (var row in content.Paragraphs)
        {
            var (number, words) = (row.Value.Number, row.Value.Words);
            if (!seen.Add(number))
                yield return ParagraphDiagnostics.Twice(row.Locate(ParagraphTable.Number), number);
            else if (number > paragraphs.Length)
                yield return ParagraphDiagnostics.BeyondLast(row.Locate(ParagraphTable.Number), number, paragraphs.Length, PinnedWords.NumberOf(words, paragraphs));
            else if (!PinnedWords.Start(words, paragraphs[number - 1]))
                yield return ParagraphDiagnostics.Moved(row.Locate(ParagraphTable.Words), row.Value, paragraphs[number - 1], PinnedWords.NumberOf(words, paragraphs));
        }
    }
}
