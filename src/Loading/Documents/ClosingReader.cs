using OpenStatement.Diagnostics;
using OpenStatement.Statistics;

namespace OpenStatement.Loading;

/// <summary>Reads the <c>closing.md</c> of a release, which has no front matter.</summary>
internal static class ClosingReader
{
    public const string FileName = "closing.md";

    /// <summary>What it says, or null when anything in it is wrong, which is then reported.</summary>
    public static ClosingContent? Read(SourceFile file, ReleaseId release, DiagnosticCollector diagnostics) =>
        MarkdownReader.Read(new MarkdownSource { Path = file.Path, Text = file.ReadText(), Address = $"/statements/{release}/" }, diagnostics) is { } body
            ? new ClosingContent(body.ToRichText(), body.Links) { Quotations = body.Quotations, Sentences = body.ReadSentences() }
            : null;
}
