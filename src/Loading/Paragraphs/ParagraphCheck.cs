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
        var release = archive.Releases.First(candidate => candidate.Id == content.Id);
        var paragraphs = ParagraphNumbers.Of(release, archive).Words;
        if (!paragraphs.IsEmpty && content.Paragraphs.IsEmpty && !release.IsDraftOn(day))
            yield return ParagraphDiagnostics.NothingPinned(
                content.Statement.Statement.Locate(StatementKeys.NumberedParagraphs), content.Id);

        var (seen, shift) = (new HashSet<int>(), (int?)0);
        foreach (var row in content.Paragraphs)
        {
            var number = row.Value.Number;
            if (!seen.Add(number))
            {
                yield return ParagraphDiagnostics.Twice(row.Locate(ParagraphTable.Number), number);
                continue;
            }

            var fits = number <= paragraphs.Length && PinnedWords.Start(row.Value.Words, paragraphs[number - 1]);
            var now = fits ? number : PinnedWords.NumberOf(row.Value.Words, paragraphs);
            // A paragraph put in moves all behind it by one: that is one mistake, and the first of them says it.
            var isKnown = now - number is { } moved && moved == shift;
            shift = now - number;
            if (!fits && !isKnown)
                yield return Misplaced(row, paragraphs, now);
        }
    }

    private static Diagnostic Misplaced(Row<NumberedParagraph> row, ImmutableArray<string> paragraphs, int? now) =>
        row.Value.Number > paragraphs.Length
            ? ParagraphDiagnostics.BeyondLast(row.Locate(ParagraphTable.Number), row.Value.Number, paragraphs.Length, now)
            : ParagraphDiagnostics.Moved(row.Locate(ParagraphTable.Words), row.Value, paragraphs[row.Value.Number - 1], now);
}
