namespace OpenStatement.Loading;

/// <summary>Reads the commentary files of a release.</summary>
/// <param name="release">The release.</param>
/// <param name="diagnostics">Takes what is wrong.</param>
internal sealed class CommentaryReader(ReleaseWords release, DiagnosticCollector diagnostics)
{
    private const int SectionLevel = 2;

    /// <summary>The commentary, or null when anything in it is wrong, which is then reported.</summary>
    public CommentaryContent? Read(SourceFile file)
    {
        if (FrontMatter.Split(file, diagnostics) is not { } parts)
            return null;
        return parts.Yaml is null ? ReadSections(file, parts) : ReadVoice(file, parts);
    }

    private CommentaryContent? ReadSections(SourceFile file, FrontMatter parts)
    {
        if (MarkdownReader.Read(release.Source(file, parts, $"{file.Name}/"), diagnostics) is not { } body)
            return null;

        var boldLines = FindBoldLines(body).ToImmutableArray();
        var sections = ImmutableArray.CreateBuilder<SectionContent>();
        foreach (var blocks in SplitAtHeadings(body.Document))
        {
            if (blocks[0] is HeadingBlock { Level: SectionLevel } heading)
                sections.Add(new(new(PlainText.Read(heading), body.Source.Locate(heading)), body.ToRichText(blocks[1..])));
            else
                diagnostics.Add(CommentaryDiagnostics.TextBeforeSections(body.Source.Locate(blocks[0]), BoldLine.Read(blocks[0])));
        }

        return new CommentaryContent([new(file.Name, new(file.Path))], null, sections.ToImmutable(), body.WordsWithSentences())
        {
            BoldLines = boldLines,
        };
    }

    private static IEnumerable<Located<string>> FindBoldLines(MarkdownBody body) =>
        from block in body.Document
        let words = BoldLine.Read(block)
        where words is not null
        select new Located<string>(words, body.Source.Locate(block));

    private CommentaryContent? ReadVoice(SourceFile file, FrontMatter parts)
    {
        if (DocumentReader.ReadKeys(file, parts, CommentaryKeys.Schema, diagnostics) is not { } keys)
            return null;

        var (voice, priorities) = (keys.Id(CommentaryKeys.Voice), keys.Texts(CommentaryKeys.Priorities));
        var source = release.Source(file, parts, $"{priorities.Select(priority => priority.Value).FirstOrDefault("")}/");
        var body = MarkdownReader.Read(source with { FirstHeadingLevel = SectionLevel + 1 }, diagnostics);
        return keys.HasFailed || body is null
            ? null
            : new CommentaryContent(
                priorities, new(voice, keys.Locate(CommentaryKeys.Voice)), [new(null, body.ToRichText())], body.WordsWithSentences());
    }

    /// <summary>Runs of blocks, each but perhaps the first starting with a section's heading; none is empty.</summary>
    private static IEnumerable<List<Block>> SplitAtHeadings(MarkdownDocument document)
    {
        var blocks = new List<Block>();
        foreach (var block in document.Where(block => block is not LinkReferenceDefinitionGroup))
        {
            if (block is HeadingBlock { Level: SectionLevel } && blocks.Count > 0)
            {
                yield return blocks;
                blocks = [];
            }

            blocks.Add(block);
        }

        if (blocks.Count > 0)
            yield return blocks;
    }
}

/// <summary>The front matter of a commentary file, which only a voice that speaks of several priorities needs.</summary>
internal static class CommentaryKeys
{
    public static readonly Field Voice = new("voice", ValueKind.Id, "The id of the voice that speaks, from site.yml.")
    { Example = "commissioner" };

    public static readonly Field Priorities = new(
        "priorities", ValueKind.Ids, "The ids of the priorities it speaks of.")
    { Example = "reduce-homicide" };

    public static DocumentSchema Schema { get; } = new(
        "input/statements/<release>/<priority>.md",
        "What is said about one priority. It needs no front matter: each second-level heading is one of the headings in site.yml, "
        + "and what stands under it belongs to that section. A file of any other name may have this front matter instead; "
        + "the whole of it is then what one voice says about several priorities, with headings from the third level on.",
        [Voice, Priorities]);
}

/// <summary>Paragraphs that are nothing but bold words: people who know no Markdown write headings like this.</summary>
internal static class BoldLine
{
    private const int Bold = 2;

    /// <summary>The words, without a colon at their end; null for any other block.</summary>
    public static string? Read(Block block) =>
        block is ParagraphBlock { Inline: { FirstChild: EmphasisInline { DelimiterCount: Bold } bold } inline }
        && PlainText.Read(inline).TrimEnd(':') is var words && PlainText.Read(bold).TrimEnd(':') == words
            ? words
            : null;
}
