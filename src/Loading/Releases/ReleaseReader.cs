using System.Collections.Immutable;
using OpenStatement.Diagnostics;
using OpenStatement.Statistics;

namespace OpenStatement.Loading;

/// <summary>Reads the two folders of a release.</summary>
internal sealed class ReleaseReader(ContentFolder folder, TermFinder terms, DiagnosticCollector diagnostics)
{
    private readonly SeriesPool _pool = new();

    /// <summary>The release, or null when its statement cannot be used, which is then reported.</summary>
    public ReleaseContent? Read(ReleaseId id)
    {
        var (words, figures) = ($"{Folders.Statements}/{id}", $"{Folders.Data}/{id}");
        var statement = folder.Read($"{words}/{StatementKeys.FileName}") is { } file ? StatementReader.Read(file, id, terms, diagnostics) : null;
        var observations = folder.Read($"{figures}/{ObservationTable.Schema.FileName}") is { } table
            ? ObservationReader.Read(table, _pool, diagnostics)
            : null;
        var isNumbered = statement?.Statement.Value.HasNumberedParagraphs ?? false;
        var commentaries = ReadCommentaries(words, new CommentaryReader(id, terms, isNumbered, diagnostics));
        var tables = new TableFolder(folder, diagnostics, figures);
        var assessments = tables.Read(AssessmentTable.Schema, AssessmentTable.Read);
        var commitments = tables.Read(CommitmentTable.Schema, CommitmentTable.Read);
        var revisions = tables.Read(RevisionTable.Schema, RevisionTable.Read);
        var (reports, paragraphs) = (tables.Read(KpiReportTable.Schema, KpiReportTable.Read), tables.Read(ParagraphTable.Schema, ParagraphTable.Read));
        var closing = folder.HasFile($"{words}/{ClosingReader.FileName}") && folder.Read($"{words}/{ClosingReader.FileName}") is { } end
            ? ClosingReader.Read(end, id, terms, isNumbered, diagnostics)
            : null;
        if (statement is null || observations is null)
            return null;

        return new ReleaseContent
        {
            Id = id,
            Statement = statement,
            Observations = observations,
            Commentaries = commentaries,
            Assessments = assessments,
            Commitments = commitments,
            KpiReports = reports,
            Paragraphs = paragraphs,
            Closing = closing,
            RevisionReasons = revisions,
        };
    }

    private ImmutableArray<CommentaryContent> ReadCommentaries(string words, CommentaryReader reader) =>
    [
        .. folder.List(words)
            .Where(entry => !entry.IsFolder && entry.Name.EndsWith(".md", StringComparison.Ordinal) && entry.Name is not (StatementKeys.FileName or ClosingReader.FileName))
            .Select(entry => folder.Read(entry.Path)).OfType<SourceFile>()
            .Select(reader.Read).OfType<CommentaryContent>(),
    ];
}
