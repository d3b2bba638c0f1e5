namespace OpenStatement.Loading;

/// <summary>A quotation as it was written, which may name what does not exist.</summary>
/// <param name="written">The words between the braces, one space between each two.</param>
internal sealed class QuotationInline(string written) : PartInline
{
    public string Written => written;

    /// <summary>The present id of the measure that what stands first means, if all is well.</summary>
    public string Measure { get; set; } = written.Split(' ')[0];

    /// <summary>What stands after it: the name of a figure, if all is well; empty when nothing does.</summary>
    public string FigureName => written.Contains(' ') ? written[(written.IndexOf(' ') + 1)..] : "";

    public override RichTextPart Part => MarkdownQuotations.Read(this);

    public override string AsWritten => $"{{{written}}}";

    public QuotableFigure? Figure => QuotableFigures.All.FirstOrDefault(one => one.Name == FigureName);
}
