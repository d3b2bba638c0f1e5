namespace OpenStatement.Loading;

/// <summary>Keeps the numbers of a statement's paragraphs in <c>paragraphs.csv</c>, so that they are known again.</summary>
public static class ParagraphNumbering
{
    /// <summary>
    /// Adds a row for each number that has none yet; rows that are there stay as they are. Null, with nothing written, when
    /// the site has any error, one of these rows no longer fits, or the release has no numbered paragraphs.
    /// </summary>
    /// <param name="siteRoot">The folder that holds the site.</param>
    /// <param name="release">Whose statement.</param>
    /// <param name="reservedPages">The names that the program's own pages and folders have at the root of a site.</param>
    /// <param name="problems">What stands in the way is added to them.</param>
    public static NumberingResult? Run(
        string siteRoot, ReleaseId release, FrozenSet<string> reservedPages, DiagnosticCollector problems)
    {
        if (ContentReader.Read(siteRoot, problems) is not { } content
            || Validation.Check(content, reservedPages, problems) is not { } site)
            return null;
        if (site.NumberedReleases.FirstOrDefault(candidate => candidate.Id == release) is not { } numbered)
            return null;
        problems.AddRange(ParagraphCheck.Run(numbered, site.Archive, DateOnly.MinValue));
        var paragraphs = ParagraphNumbers.Of(site.Archive.Releases.First(candidate => candidate.Id == release), site.Archive).Words;
        if (problems.HasErrors || paragraphs.IsEmpty)
            return null;

        var path = $"{Folders.Data}/{release}/{ParagraphTable.Schema.FileName}";
        var changed = ReplacedFile.Write(Path.Combine(siteRoot, path), Text(paragraphs, numbered.Paragraphs));
        return new NumberingResult(path, paragraphs.Length, changed);
    }

    private static string Text(ImmutableArray<string> paragraphs, ImmutableArray<Row<NumberedParagraph>> kept)
    {
        var words = kept.ToDictionary(row => row.Value.Number, row => row.Value.Words);
        var text = new StringBuilder($"{ParagraphTable.Number.Name},{ParagraphTable.Words.Name}\n");
        for (var i = 0; i < paragraphs.Length; i++)
            text.Append(CultureInfo.InvariantCulture,
                $"{i + 1},{CsvCell.Quote(words.GetValueOrDefault(i + 1) ?? PinnedWords.Take(paragraphs[i]))}\n");
        return text.ToString();
    }
}

/// <summary>What became of the numbers of a statement's paragraphs.</summary>
/// <param name="Path">The file that keeps them, from the root of the site.</param>
/// <param name="Paragraphs">How many it holds.</param>
/// <param name="Changed">Whether it was written; not so where it held them all already.</param>
public sealed record NumberingResult(string Path, int Paragraphs, bool Changed);
