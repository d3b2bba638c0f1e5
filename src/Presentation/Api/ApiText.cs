namespace OpenStatement.Presentation;

/// <summary>A passage as the API gives it: the figures it quotes filled in, without links to the glossary.</summary>
/// <param name="Text">What was written.</param>
/// <param name="Release">Whose figures it quotes.</param>
internal sealed record ApiText(RichText Text, ReleaseSummary Release)
{
    /// <summary>Markdown takes these for more than themselves.</summary>
    private const string Special = @"\`*_[]<|";

    public string PlainText(SiteContext context) => WrittenTexts.PlainText(Text, Release, context);

    public string Markdown(SiteContext context)
    {
        var (pieces, figures) = (Text.Markdown.Pieces, Text.Markdown.Figures);
        var markdown = new StringBuilder(pieces[0]);
        for (var i = 0; i < figures.Length; i++)
        {
            var startsLine = StartsLine(markdown);
            var words = WrittenTexts.WordsOf(figures[i], Release, context);
            foreach (var letter in words)
                markdown.Append(Special.Contains(letter) ? "\\" : "").Append(letter);
            // A line that starts with a number and a full stop would become a list.
            var isNumber = words.All(char.IsAsciiDigit);
            markdown.Append(startsLine && isNumber && pieces[i + 1] is ['.' or ')', ..] ? "\\" : "").Append(pieces[i + 1]);
        }

        return markdown.ToString();
    }

    /// <summary>The paragraphs that have numbers, each with what stands behind it up to the next.</summary>
    public ImmutableArray<ApiParagraph> Paragraphs(SiteContext context)
    {
        if (context.NumbersOf(Release.Release).Find(Text) is not { } numbered)
            return [];
        var paragraphs = ImmutableArray.CreateBuilder<ApiParagraph>(numbered.Count);
        var starts = Enumerable.Range(0, Text.Parts.Length).Where(i => Text.Parts[i] is ParagraphStart).ToList();
        for (var i = 0; i < starts.Count; i++)
        {
            var parts = Text.Parts[starts[i]..(i + 1 < starts.Count ? starts[i + 1] : Text.Parts.Length)];
            var number = numbered.First + i;
            paragraphs.Add(new ApiParagraph(
                number, SiteAddresses.Paragraph(Release.Release.Id, numbered.Priority, number), WrittenTexts.PlainText(new RichText(parts), Release, context).Trim()));
        }

        return paragraphs.DrainToImmutable();
    }

    /// <summary>Whether nothing but marks of lists and quoted paragraphs stands before what comes next.</summary>
    private static bool StartsLine(StringBuilder markdown)
    {
        for (var i = markdown.Length - 1; i >= 0 && markdown[i] != '\n'; i--)
        {
            if (!char.IsAsciiDigit(markdown[i]) && !" \t>-*+.)".Contains(markdown[i]))
                return false;
        }

        return true;
    }
}
