namespace OpenStatement.Loading;

/// <summary>Reads the two folders of a release.</summary>
internal sealed class ReleaseReader(ContentFolder folder, TermFinder terms, MeasureNames names, DiagnosticCollector diagnostics)
{
    private readonly SeriesPool _pool = new();

    /// <summary>The release, or null when its statement cannot be used, which is then reported.</summary>
    public ReleaseContent? Read(ReleaseId id)
    {
        string Now(string measure) => names.Now(measure, id);
        var place = new ReleaseWords(id, terms, Now);
        var (words, figures) = ($"{Folders.Statements}/{id}", $"{Folders.Data}/{id}");
        var statement = folder.Read($"{words}/{StatementKeys.FileName}") is { } file
            ? StatementReader.Read(file, place, diagnostics)
            : null;
        var observations = folder.Read($"{figures}/{ObservationTable.Schema.FileName}") is { } table
            ? ObservationReader.Read(table, _pool, Now, diagnostics)
            : null;
        place = place with { IsNumbered = statement?.Statement.Value.HasNumberedParagraphs ?? false };
        var commentaries = ReadCommentaries(words, new CommentaryReader(place, diagnostics));
        var tables = TableRows.Read(SiteTables.OfRelease, new TableFolder(folder, diagnostics, figures), Now);
        var closing = folder.HasFile($"{words}/{ClosingReader.FileName}") && folder.Read($"{words}/{ClosingReader.FileName}") is { } end
            ? ClosingReader.Read(end, place, diagnostics)
            : null;
        if (statement is null || observations is null)
            return null;

        return new ReleaseContent
        {
            Id = id,
            Statement = statement,
            Observations = observations,
            Tables = tables,
            Commentaries = commentaries,
            Closing = closing,
        };
    }

    private ImmutableArray<CommentaryContent> ReadCommentaries(string words, CommentaryReader reader) =>
    [
        .. folder.List(words)
            .Where(entry =>
                !entry.IsFolder && entry.Name.EndsWith(".md", StringComparison.Ordinal)
                && entry.Name is not (StatementKeys.FileName or ClosingReader.FileName))
            .Select(entry => folder.Read(entry.Path)).OfType<SourceFile>()
            .Select(reader.Read).OfType<CommentaryContent>(),
    ];
}
