namespace OpenStatement.Loading;

/// <summary>What the words of a release are read with.</summary>
/// <param name="Release">The release.</param>
/// <param name="Terms">Finds the words that the glossary explains.</param>
/// <param name="MeasureNow">The present id of the measure that an id means in this release.</param>
internal sealed record ReleaseWords(ReleaseId Release, TermFinder Terms, Func<string, string> MeasureNow)
{
    /// <summary>Whether the statement's paragraphs have numbers.</summary>
    public bool IsNumbered { get; init; }

    /// <summary>A file of it below its front matter.</summary>
    /// <param name="file">The file.</param>
    /// <param name="parts">What the file consists of.</param>
    /// <param name="address">What stands after the address of the statement where its words are shown first.</param>
    public MarkdownSource Source(SourceFile file, FrontMatter parts, string address) =>
        DocumentReader.Source(
            file, parts, $"/statements/{Release}/{address}", Terms) with
        { IsNumbered = IsNumbered, MeasureNow = MeasureNow };
}
